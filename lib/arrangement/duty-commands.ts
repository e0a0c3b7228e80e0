import { duties } from '@/db/editorial/schema/newsroom'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { enqueue } from '@/lib/publication/outbox'
import { Refusal } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import { endSet } from './end'
import { type DutyInput, dutyInput, type EndInput, endInput } from './input'
import { actualSpans, overlap } from './rules'

/** Says who answers the press from then to then. One person does at a time: what would overlap is refused, with whose it is. */
export function setDuty(ctx: Ctx, raw: DutyInput) {
  authorise(ctx, 'newsroom.arrange')
  const duty = parseInput(dutyInput, raw)
  const at = ctx.now.toISOString()
  if (duty.until <= at) throw new Refusal({ key: 'validation.endPassed', field: 'until' })
  return ctx.db.transaction(
    (tx) => {
      const other = actualSpans(tx.select().from(duties).all()).find((each) => overlap(each, duty))
      if (other) {
        const name = textIn(other.name, ctx.actor.locale)
        throw new Refusal({ key: 'arrangement.dutyTaken', field: 'from', values: { name } })
      }
      const id = newId()
      tx.insert(duties)
        .values({ id, ...duty, setBy: ctx.actor.id, setAt: at })
        .run()
      const { from, until, name } = duty
      audit(tx, ctx, 'duty.set', { kind: 'duty', id }, { name, from, until })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: ['duty'] })
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Ends a duty now, or takes one to come from the roster. */
export function endDuty(ctx: Ctx, raw: EndInput) {
  authorise(ctx, 'newsroom.arrange')
  const { id } = parseInput(endInput, raw)
  return ctx.db.transaction(
    (tx) => {
      endSet(tx, ctx, duties, id)
      audit(tx, ctx, 'duty.ended', { kind: 'duty', id })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: ['duty'] })
      return { id }
    },
    { behavior: 'immediate' },
  )
}
