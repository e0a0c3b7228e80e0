import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { mails, subscriptions } from '@/db/editorial/schema/mail'
import { confirmSubscription } from '@/lib/subscriptions/confirm'
import { subscribe } from '@/lib/subscriptions/subscribe'
import { testNow } from './people'

/** Every subscription there is, oldest first. */
export const subscriptionsIn = (db: EditorialDb) =>
  db.select().from(subscriptions).orderBy(subscriptions.createdAt, subscriptions.id).all()

/** The questions that were put into the queue, with whom they go to. */
export const questionsIn = (db: EditorialDb) =>
  db
    .select({ email: subscriptions.email, createdAt: mails.createdAt, token: subscriptions.token })
    .from(mails)
    .innerJoin(subscriptions, eq(subscriptions.id, mails.subscriptionId))
    .where(eq(mails.kind, 'confirmation'))
    .orderBy(mails.createdAt)
    .all()

type Asked = {
  email?: string
  list?: 'releases' | 'meetings'
  filters?: Record<string, string>
  frequency?: 'immediate' | 'daily'
  locale?: 'ru' | 'en'
}

/** Sends the form for a list, as a reader does. */
export function asks(db: EditorialDb, asked: Asked = {}, now = testNow) {
  const form = {
    email: 'reader@example.org',
    list: 'releases',
    frequency: 'immediate',
    locale: 'ru',
  } as const
  return subscribe({ db, now }, { ...form, ...asked })
}

/** A reader who has sent the form and said yes; gives the subscription. */
export function follows(db: EditorialDb, asked: Asked = {}, now = testNow) {
  const known = new Set(subscriptionsIn(db).map(({ id }) => id))
  asks(db, asked, now)
  const made = subscriptionsIn(db).find(({ id }) => !known.has(id))
  if (!made) throw new Error('Nothing new was asked for.')
  confirmSubscription({ db, now }, { token: made.token })
  return made
}
