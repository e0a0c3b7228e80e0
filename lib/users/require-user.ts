import { eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { users } from '@/db/editorial/schema/users'
import { Refusal } from '@/lib/refusal'

/** The person, or `user.unknown`. */
export function requireUser(tx: EditorialTx, userId: string) {
  const user = tx.select().from(users).where(eq(users.id, userId)).get()
  if (!user) throw new Refusal('user.unknown')
  return user
}
