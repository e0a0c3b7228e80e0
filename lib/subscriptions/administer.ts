import { and, eq, isNull } from 'drizzle-orm'
import { subscriptions } from '@/db/editorial/schema/mail'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { type AddressInput, addressInput } from './input'

/** How much the house has of one address, for whom its owner asked: what stands, and what is kept besides. */
export function lookUpAddress(ctx: Ctx, raw: AddressInput) {
  authorise(ctx, 'subscription.change')
  const { email } = parseInput(addressInput, raw)
  const isOf = eq(subscriptions.email, email)
  const rows = ctx.db.select({ endedAt: subscriptions.endedAt }).from(subscriptions).where(isOf).all()
  return { email, live: rows.filter((row) => !row.endedAt).length, kept: rows.length }
}

/**
 * Ends all that an address follows, because its owner asked the house. The log says how many and never whose. Throws
 * `subscription.noneOfAddress`.
 */
export const endSubscriptionsOf = (ctx: Ctx, raw: AddressInput) => administer(ctx, raw, 'ended')

/**
 * The same, and erases the address wherever it stands: what was sent stays counted. Throws
 * `subscription.noneOfAddress`.
 */
export const eraseAddress = (ctx: Ctx, raw: AddressInput) => administer(ctx, raw, 'erased')

function administer(ctx: Ctx, raw: AddressInput, what: 'ended' | 'erased'): { count: number } {
  authorise(ctx, 'subscription.change')
  const { email } = parseInput(addressInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const isOf = eq(subscriptions.email, email)
      const isLive = and(isOf, isNull(subscriptions.endedAt))
      const which = what === 'erased' ? isOf : isLive
      const found = tx.select({ id: subscriptions.id }).from(subscriptions).where(which).all()
      const [first] = found
      if (!first) throw new Refusal({ key: 'subscription.noneOfAddress', field: 'email' })
      tx.update(subscriptions)
        .set({ endedAt: ctx.now.toISOString(), ending: what === 'erased' ? 'erased' : 'reader' })
        .where(isLive)
        .run()
      if (what === 'erased') tx.update(subscriptions).set({ email: '' }).where(isOf).run()
      const subject = { kind: 'subscription', id: first.id }
      audit(tx, ctx, `subscription.${what}`, subject, { count: found.length })
      return { count: found.length }
    },
    { behavior: 'immediate' },
  )
}
