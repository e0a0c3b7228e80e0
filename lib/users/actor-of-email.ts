import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { roles, userRoles, users } from '@/db/editorial/schema/users'
import type { Actor } from '@/lib/context'

/** A person as somebody who acts, for a script that is run in their name; undefined where nobody has the address or they are disabled. */
export function actorOfEmail(db: EditorialDb, email: string): Actor | undefined {
  const isThem = and(eq(users.email, email.trim().toLowerCase()), isNull(users.disabledAt))
  const person = db.select().from(users).where(isThem).get()
  if (!person) return undefined
  const rows = db.select().from(userRoles).where(eq(userRoles.userId, person.id)).all()
  const held = new Set(rows.map(({ role }) => role))
  return {
    id: person.id,
    name: person.name,
    locale: person.locale,
    roles: roles.filter((role) => held.has(role)),
  }
}
