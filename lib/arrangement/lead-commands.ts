import { and, eq, isNull } from 'drizzle-orm'
import { leads } from '@/db/editorial/schema/newsroom'
import { records } from '@/db/editorial/schema/records'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { enqueue } from '@/lib/publication/outbox'
import { Refusal } from '@/lib/refusal'
import { liveEdition } from '@/lib/workflow/edition'
import { endSet, refuseEnd } from './end'
import { type EndInput, endInput, type LeadInput, leadInput, longestLead } from './input'

/** Lets a public release lead the home page of its language until then, in the place of what leads it now. */
export function pinLead(ctx: Ctx, raw: LeadInput) {
  authorise(ctx, 'newsroom.arrange')
  const { recordId, until } = parseInput(leadInput, raw)
  refuseEnd(ctx.now, until, longestLead, 'validation.leadTooLong')
  return ctx.db.transaction(
    (tx) => {
      const record = tx.select().from(records).where(eq(records.id, recordId)).get()
      const locale = record?.kind === 'release' && liveEdition(tx, recordId) && record.language
      if (!locale) throw new Refusal({ key: 'arrangement.leadNotPublic', field: 'recordId' })
      const at = ctx.now.toISOString()
      tx.update(leads)
        .set({ endedAt: at, endedBy: ctx.actor.id })
        .where(and(eq(leads.locale, locale), isNull(leads.endedAt)))
        .run()
      const id = newId()
      tx.insert(leads).values({ id, locale, recordId, until, setBy: ctx.actor.id, setAt: at }).run()
      audit(tx, ctx, 'lead.pinned', { kind: 'release', id: recordId }, { locale, until })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: [`lead:${locale}`] })
      return { id, locale }
    },
    { behavior: 'immediate' },
  )
}

/** Lets the newest release lead again. */
export function endLead(ctx: Ctx, raw: EndInput) {
  authorise(ctx, 'newsroom.arrange')
  const { id } = parseInput(endInput, raw)
  return ctx.db.transaction(
    (tx) => {
      endSet(tx, ctx, leads, id)
      const lead = tx.select().from(leads).where(eq(leads.id, id)).get()
      if (!lead) throw new Refusal('arrangement.over')
      audit(tx, ctx, 'lead.ended', { kind: 'release', id: lead.recordId }, { locale: lead.locale })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: [`lead:${lead.locale}`] })
      return { id }
    },
    { behavior: 'immediate' },
  )
}
