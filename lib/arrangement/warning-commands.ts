import { banners } from '@/db/editorial/schema/newsroom'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { parseInput } from '@/lib/parse-input'
import { enqueue } from '@/lib/publication/outbox'
import { Refusal } from '@/lib/refusal'
import { endSet, refuseEnd } from './end'
import { type EndInput, endInput, longestWarning, type WarningInput, warningInput } from './input'

/**
 * Sets a warning above every page, in the place of whatever stands there at its time. A press secretary does it alone:
 * it is an emergency, and its reason goes to the log.
 */
export function warn(ctx: Ctx, raw: WarningInput) {
  authorise(ctx, 'newsroom.warn')
  const { from: asked, ...warning } = parseInput(warningInput, raw)
  const at = ctx.now.toISOString()
  const from = asked && asked > at ? asked : at
  if (warning.until <= at) throw new Refusal({ key: 'validation.endPassed', field: 'until' })
  refuseEnd(new Date(from), warning.until, longestWarning, 'validation.warningTooLong')
  return ctx.db.transaction(
    (tx) => {
      const id = newId()
      tx.insert(banners)
        .values({ id, ...warning, from, setBy: ctx.actor.id, setAt: at })
        .run()
      const { text, link, reason, until } = warning
      audit(tx, ctx, 'banner.set', { kind: 'banner', id }, { text, link, reason, from, until })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: ['site'] })
      return { id }
    },
    { behavior: 'immediate' },
  )
}

/** Takes a warning down, or calls off one that is to come. */
export function endWarning(ctx: Ctx, raw: EndInput) {
  authorise(ctx, 'newsroom.warn')
  const { id } = parseInput(endInput, raw)
  return ctx.db.transaction(
    (tx) => {
      endSet(tx, ctx, banners, id)
      audit(tx, ctx, 'banner.ended', { kind: 'banner', id })
      enqueue(tx, ctx.now, { kind: 'arranged', subjectIds: [id], tags: ['site'] })
      return { id }
    },
    { behavior: 'immediate' },
  )
}
