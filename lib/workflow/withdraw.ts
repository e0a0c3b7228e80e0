import { and, eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { records } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { enqueue } from '@/lib/publication/outbox'
import { shownOf } from '@/lib/publication/shown'
import { type Reason, Refusal, refuseIf } from '@/lib/refusal'
import { type LoadedEdition, liveEdition, loadEdition, newestEdition } from './edition'
import { type WithdrawInput, withdrawInput } from './input'
import { kindOf } from './kinds'
import { moveEdition } from './move'
import { blockers } from './rules'

/**
 * Takes a public record back: its text goes, its address stays under a public notice, which may name a replacement.
 * A meeting takes its list with it.
 */
export function withdrawRecord(ctx: Ctx, raw: WithdrawInput): { recordIds: string[] } {
  const input = parseInput(withdrawInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = liveOf(tx, ctx, input.recordId) ?? newestOf(tx, ctx, input.recordId)
      refuseIf(blockers(ctx.actor, loaded, 'withdraw'))
      refuseIf([...noticeGaps(loaded, input.notice), ...replacementReasons(tx, loaded, input.replacementId)])

      const list = loaded.record.kind === 'meeting' ? listOf(tx, ctx, input.recordId) : undefined
      const withdrawn = list ? [loaded, list] : [loaded]
      const shown = shownOf(tx, input.recordId)
      for (const each of withdrawn) {
        const replacementId = each === loaded ? input.replacementId : null
        const notice = inLanguages(input.notice, languages(each))
        const withdrawal = { notice, reason: input.reason, replacementId }
        moveEdition(tx, ctx, each, 'withdraw', {
          set: { withdrawal, withdrawnAt: ctx.now.toISOString() },
          data: withdrawal,
        })
      }
      const recordIds = withdrawn.map((each) => each.record.id)
      // Under the second is what the register of corrections says of it from now on.
      const tags = [...shown.keys(), ...shownOf(tx, input.recordId).keys()]
      enqueue(tx, ctx.now, { kind: 'withdrawn', subjectIds: recordIds, tags })
      return { recordIds }
    },
    { behavior: 'immediate' },
  )
}

function liveOf(tx: EditorialTx, ctx: Ctx, recordId: string): LoadedEdition | undefined {
  const live = liveEdition(tx, recordId)
  return live && loadEdition(tx, ctx.actor, live.id)
}

/** What is not public is refused for the state it is in. */
function newestOf(tx: EditorialTx, ctx: Ctx, recordId: string): LoadedEdition {
  const newest = newestEdition(tx, recordId)
  if (!newest) throw new Refusal('record.missing')
  return loadEdition(tx, ctx.actor, newest.id)
}

function listOf(tx: EditorialTx, ctx: Ctx, meetingId: string): LoadedEdition | undefined {
  const isList = and(eq(records.meetingId, meetingId), eq(records.kind, 'attendance'))
  return tx
    .select({ id: records.id })
    .from(records)
    .where(isList)
    .all()
    .map(({ id }) => liveOf(tx, ctx, id))
    .find((loaded) => loaded !== undefined)
}

function languages({ record, head }: LoadedEdition): readonly string[] {
  const kind = kindOf(record.kind)
  return kind.languages(kind.read(head.content, head.format), record)
}

/** A notice stands where the text stood, and nowhere else. */
const inLanguages = (notice: TextByLocale, named: readonly string[]): TextByLocale =>
  Object.fromEntries(Object.entries(notice).filter(([language]) => named.includes(language)))

function noticeGaps(loaded: LoadedEdition, notice: Record<Locale, string>): Reason[] {
  return languages(loaded)
    .filter((language) => !notice[language as Locale])
    .map((language) => ({ key: 'workflow.noticeMissing', field: `notice.${language}`, values: { language } }))
}

function replacementReasons(
  tx: EditorialTx,
  { record }: LoadedEdition,
  replacementId: string | null,
): Reason[] {
  if (!replacementId) return []
  const replacement = tx.select().from(records).where(eq(records.id, replacementId)).get()
  const fits =
    replacement?.kind === record.kind && replacement.id !== record.id && liveEdition(tx, replacement.id)
  if (!fits) return [{ key: 'workflow.replacement', field: 'replacementId' }]
  if (replacement.language === record.language) return []
  return [{ key: 'workflow.replacementLanguage', field: 'replacementId' }]
}
