import { and, isNotNull, isNull, lte, ne } from 'drizzle-orm'
import { subscriptions } from '@/db/editorial/schema/mail'
import { addressKeptFor, confirmableFor } from './limits'
import type { Anyone } from './subscribe'

/**
 * Erases the addresses that are no longer needed: at once where the question was not answered in time, after a while
 * where the subscription has ended. What stays is a row that counts. A subscription that is confirmed in the same
 * moment is one or the other: both ask the row in a transaction of their own.
 */
export function sweepSubscriptions({ db, now }: Anyone) {
  const before = (length: number) => new Date(now.getTime() - length).toISOString()
  db.transaction(
    (tx) => {
      tx.update(subscriptions)
        .set({ email: '', endedAt: now.toISOString(), ending: 'expired' })
        .where(
          and(
            isNull(subscriptions.confirmedAt),
            isNull(subscriptions.endedAt),
            lte(subscriptions.createdAt, before(confirmableFor)),
          ),
        )
        .run()
      tx.update(subscriptions)
        .set({ email: '' })
        .where(
          and(
            isNotNull(subscriptions.endedAt),
            ne(subscriptions.email, ''),
            lte(subscriptions.endedAt, before(addressKeptFor)),
          ),
        )
        .run()
    },
    { behavior: 'immediate' },
  )
}
