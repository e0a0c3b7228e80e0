import { and, eq, ne } from 'drizzle-orm'
import { type Frequency, subscriptions } from '@/db/editorial/schema/mail'
import { parseInput } from '@/lib/parse-input'
import { isFollowing } from './by-token'
import { addressOf } from './end'
import { frequencyInput } from './input'
import type { Anyone } from './subscribe'

/**
 * Chooses how often one of the subscriptions of this address is written to: it holds for what is published from now on.
 * A page is told of when it changes, and has no choice. Throws `subscription.unknown`.
 */
export function changeFrequency({ db }: Anyone, raw: { token: string; id: string; frequency: Frequency }) {
  const { token, id, frequency } = parseInput(frequencyInput, raw)
  db.transaction(
    (tx) => {
      const isOwn = and(isFollowing(addressOf(tx, token)), eq(subscriptions.id, id))
      tx.update(subscriptions)
        .set({ frequency })
        .where(and(isOwn, ne(subscriptions.list, 'page')))
        .run()
    },
    { behavior: 'immediate' },
  )
}
