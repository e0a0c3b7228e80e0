import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { subscriptions } from '@/db/editorial/schema/mail'
import { confirmableFor } from './limits'

export type Subscription = typeof subscriptions.$inferSelect

/** `waiting`: for the answer to its question. `expired`: it came too late, or never. */
export type SubscriptionState = 'waiting' | 'expired' | 'confirmed' | 'ended'

/** Who has a mail of a subscription has its token. Undefined where there is none such, or its address is erased. */
export function subscriptionOf(db: EditorialReader, token: string): Subscription | undefined {
  const found = db.select().from(subscriptions).where(eq(subscriptions.token, token)).get()
  return found?.email ? found : undefined
}

export function stateOf(subscription: Subscription, now: Date): SubscriptionState {
  const { endedAt, ending, confirmedAt, createdAt } = subscription
  if (endedAt) return ending === 'expired' ? 'expired' : 'ended'
  if (confirmedAt) return 'confirmed'
  return now.getTime() - Date.parse(createdAt) < confirmableFor ? 'waiting' : 'expired'
}

/** All that an address follows, oldest first. */
export const followedBy = (db: EditorialReader, email: string): Subscription[] =>
  db.select().from(subscriptions).where(isFollowing(email)).orderBy(asc(subscriptions.createdAt)).all()

/** Confirmed and not ended. */
export const isFollowing = (email: string) =>
  and(eq(subscriptions.email, email), isNotNull(subscriptions.confirmedAt), isNull(subscriptions.endedAt))
