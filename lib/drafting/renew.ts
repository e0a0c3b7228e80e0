import type { EditorialReader } from '@/db/editorial/client'
import { locales } from '@/db/locales'
import { audit } from '@/lib/audit/record'
import type { Actor, Ctx } from '@/lib/context'
import { isOff } from '@/lib/language/draft/draft'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { type ReleaseContent, readRelease } from '@/lib/releases/content'
import { loadEdition, openEdition } from '@/lib/workflow/edition'
import { blockers } from '@/lib/workflow/rules'
import { saveWithin } from '@/lib/workflow/save'
import { type RenewInput, renewInput } from './input'
import { makeDraft } from './make-draft'
import { type Renewed, renewal } from './renewal'
import { sourceOf } from './source'
import { type Drafted, draftedTextOf, keepDrafted } from './stored'

type Reader = { db: EditorialReader; actor: Actor }

/** What the release would become by the meeting as it is now; undefined where it may not be read or nothing would. */
export function renewalOf(
  reader: Reader,
  drafted: Drafted,
  { content, language }: { content: ReleaseContent; language: (typeof locales)[number] },
): (Renewed & Pick<Drafted, 'text' | 'unsure'>) | undefined {
  const source = sourceOf(reader, drafted.meetingId)
  if (!source || source.isListHidden || isOff(source.record)) return undefined
  const made = makeDraft(reader.db, source.record, drafted.draftedAt)[language]
  const renewed = renewal(content, drafted.text, made.text)
  const isSame = renewed.changes.length === 0 && renewed.kept.length === 0
  return isSame ? undefined : { ...renewed, ...made }
}

/** Brings a drafted release up to date with its meeting: an ordinary revision, which names the lock version it read. */
export function renewRelease(ctx: Ctx, raw: RenewInput) {
  const { recordId, lockVersion } = parseInput(renewInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, openEdition(tx, recordId)?.id ?? '')
      refuseIf(blockers(ctx.actor, loaded, 'save'))
      const { edition, record, head } = loaded
      const drafted = draftedTextOf(tx, recordId)
      const content = readRelease(head.content, head.format)
      const language = record.language ?? locales[0]
      const renewed = drafted && renewalOf({ db: tx, actor: ctx.actor }, drafted, { content, language })
      if (!renewed) throw new Refusal({ key: 'drafting.upToDate' })
      const saved = saveWithin(tx, ctx, {
        editionId: edition.id,
        lockVersion,
        content: renewed.content,
        purpose: 'save',
      })
      const { text, unsure, kept } = renewed
      keepDrafted(tx, recordId, { text, unsure, draftedAt: ctx.now.toISOString() })
      audit(tx, ctx, 'draft.renewed', record, { lines: renewed.changes.length })
      return { ...saved, kept: kept.map((span) => span.text) }
    },
    { behavior: 'immediate' },
  )
}
