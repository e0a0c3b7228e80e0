import { and, count, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { ignoredFindings } from '@/db/editorial/schema/language'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { loadEdition, newestEdition, openEdition } from '@/lib/workflow/edition'
import type { RecordRow } from '@/lib/workflow/kind'
import { blockers } from '@/lib/workflow/rules'
import { type IgnoreInput, ignoreInput, type TakeBackInput, takeBackInput } from './input'

/** More than anybody reads: whoever sets aside so many changes the severity of the rule instead. */
const most = 300

/** Leaves a finding of the checker as it is, in a draft that one may save. Doing it twice changes nothing. */
export function ignoreFinding(ctx: Ctx, raw: IgnoreInput) {
  const input = parseInput(ignoreInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const record = draftOf(tx, ctx, input.recordId)
      const before = tx.select().from(ignoredFindings).where(sameFinding(input)).get()
      if (before) return { id: before.id }
      const there = tx
        .select({ count: count() })
        .from(ignoredFindings)
        .where(eq(ignoredFindings.recordId, input.recordId))
        .get()
      if ((there?.count ?? 0) >= most) throw new Refusal({ key: 'checking.tooMany', values: { most } })
      const id = newId()
      tx.insert(ignoredFindings)
        .values({ id, ...input, ignoredBy: ctx.actor.id, ignoredAt: ctx.now.toISOString() })
        .run()
      const { rule, text, reason } = input
      audit(tx, ctx, 'finding.ignored', record, { rule, text, reason })
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Lets the checker find it again. */
export function takeBackIgnored(ctx: Ctx, raw: TakeBackInput) {
  const input = parseInput(takeBackInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const record = draftOf(tx, ctx, input.recordId)
      const before = tx.select().from(ignoredFindings).where(sameFinding(input)).get()
      if (!before) return
      tx.delete(ignoredFindings).where(eq(ignoredFindings.id, before.id)).run()
      const { rule, text, reason } = before
      audit(tx, ctx, 'finding.taken_back', record, { rule, text, reason })
    },
    { behavior: 'immediate' },
  )
}

const sameFinding = ({ recordId, rule, text }: z.output<typeof takeBackInput>) =>
  and(eq(ignoredFindings.recordId, recordId), eq(ignoredFindings.rule, rule), eq(ignoredFindings.text, text))

/** The record, where its open edition is a draft that the actor may save. What is being reviewed stays as it is read. */
function draftOf(tx: EditorialTx, ctx: Ctx, recordId: string): RecordRow {
  const edition = openEdition(tx, recordId) ?? newestEdition(tx, recordId)
  const loaded = loadEdition(tx, ctx.actor, edition?.id ?? '')
  refuseIf(blockers(ctx.actor, loaded, 'save'))
  return loaded.record
}
