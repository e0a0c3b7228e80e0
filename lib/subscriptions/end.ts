import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { subscriptions } from '@/db/editorial/schema/mail'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { isFollowing, subscriptionOf } from './by-token'
import { ownInput, tokenInput } from './input'
import type { Anyone } from './subscribe'

/** Ends the subscription of a mail. What has ended stays ended; what is unknown needs no ending (RFC 8058, 3.1). */
export function unsubscribe({ db, now }: Anyone, raw: { token: string }) {
  const { token } = parseInput(tokenInput, raw)
  db.transaction((tx) => end(tx, now, eq(subscriptions.token, token)), { behavior: 'immediate' })
}

/** Ends another subscription of the address whose mail this is. Throws `subscription.unknown`. */
export function endOne({ db, now }: Anyone, raw: { token: string; id: string }) {
  const { token, id } = parseInput(ownInput, raw)
  db.transaction((tx) => end(tx, now, and(isFollowing(addressOf(tx, token)), eq(subscriptions.id, id))), {
    behavior: 'immediate',
  })
}

/** Ends everything of the address whose mail this is, what it has not confirmed too. Throws `subscription.unknown`. */
export function endAll({ db, now }: Anyone, raw: { token: string }) {
  const { token } = parseInput(tokenInput, raw)
  db.transaction((tx) => end(tx, now, eq(subscriptions.email, addressOf(tx, token))), {
    behavior: 'immediate',
  })
}

/** Whose mail this is, so that it may decide on all that the address follows. Throws `subscription.unknown`. */
export function addressOf(tx: EditorialTx, token: string): string {
  const subscription = subscriptionOf(tx, token)
  if (!subscription) throw new Refusal('subscription.unknown')
  return subscription.email
}

function end(tx: EditorialTx, now: Date, which: ReturnType<typeof eq> | ReturnType<typeof and>) {
  tx.update(subscriptions)
    .set({ endedAt: now.toISOString(), ending: 'reader' })
    .where(and(which, isNull(subscriptions.endedAt)))
    .run()
}
