import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { subscriptions } from '@/db/editorial/schema/mail'
import { newId } from '@/lib/id'

type Asked = Partial<typeof subscriptions.$inferInsert>

/** A subscription put straight into the store, confirmed a day before tests begin unless said otherwise. */
export function aSubscription(db: EditorialDb, asked: Asked = {}): string {
  const id = newId()
  db.insert(subscriptions)
    .values({
      id,
      email: 'reader@example.org',
      locale: 'ru',
      list: 'releases',
      query: '',
      frequency: 'immediate',
      token: `${newId()}${newId()}`,
      createdAt: '2026-11-19T09:00:00.000Z',
      confirmedAt: '2026-11-19T09:00:00.000Z',
      ...asked,
    })
    .run()
  return id
}

/** The reader leaves. */
export const endSubscription = (db: EditorialDb, id: string, at: Date) =>
  db
    .update(subscriptions)
    .set({ endedAt: at.toISOString(), ending: 'reader' })
    .where(eq(subscriptions.id, id))
    .run()
