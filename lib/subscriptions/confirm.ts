import { and, eq, isNull } from 'drizzle-orm'
import { subscriptions } from '@/db/editorial/schema/mail'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { type SubscriptionState, stateOf, subscriptionOf } from './by-token'
import { tokenInput } from './input'
import type { Anyone } from './subscribe'

/**
 * Answers the question of a mail: from now on the address is written to. Gives what the subscription was before, so
 * that a link which was used, or came too late, is told kindly from one that does it. Throws `subscription.unknown`.
 */
export function confirmSubscription({ db, now }: Anyone, raw: { token: string }): SubscriptionState {
  const { token } = parseInput(tokenInput, raw)
  return db.transaction(
    (tx) => {
      const subscription = subscriptionOf(tx, token)
      if (!subscription) throw new Refusal('subscription.unknown')
      const state = stateOf(subscription, now)
      const isOpen = and(eq(subscriptions.id, subscription.id), isNull(subscriptions.confirmedAt))
      if (state === 'waiting')
        tx.update(subscriptions).set({ confirmedAt: now.toISOString() }).where(isOpen).run()
      return state
    },
    { behavior: 'immediate' },
  )
}
