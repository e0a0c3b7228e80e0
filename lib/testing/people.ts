import type { EditorialDb } from '@/db/editorial/client'
import { type Role, userRoles, users } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'
import type { Actor, Ctx } from '@/lib/context'
import { newId } from '@/lib/id'

/** The minute at which tests act unless they say otherwise. */
export const testNow = new Date('2026-11-20T09:00:00.000Z')

type Person = { name: string; roles: readonly Role[]; email?: string; locale?: Locale; passwordHash?: string }

/** A person with roles, put straight into the store: no invitation, no audit entry, no password unless given. */
export function aUser(db: EditorialDb, { name, roles, email, locale = 'ru', passwordHash }: Person): Actor {
  const id = newId()
  db.insert(users)
    .values({
      id,
      name,
      locale,
      email: email ?? `${id}@press.example`,
      passwordHash,
      createdAt: testNow.toISOString(),
    })
    .run()
  for (const role of roles) db.insert(userRoles).values({ userId: id, role }).run()
  return { id, name, roles, locale }
}

/** The press office that tests tell of: two authors, two editors, a press secretary, an administrator. */
export function cast(db: EditorialDb) {
  return {
    anna: aUser(db, { name: 'Анна Соколова', email: 'anna@press.example', roles: ['author'] }),
    boris: aUser(db, { name: 'Борис Левченко', email: 'boris@press.example', roles: ['author'] }),
    wanda: aUser(db, { name: 'Ванда Козловская', email: 'wanda@press.example', roles: ['editor'] }),
    emil: aUser(db, { name: 'Эмиль Оганесян', email: 'emil@press.example', roles: ['editor'] }),
    pavel: aUser(db, { name: 'Павел Ершов', email: 'pavel@press.example', roles: ['press_secretary'] }),
    alla: aUser(db, { name: 'Алла Тен', email: 'alla@press.example', roles: ['administrator'] }),
  }
}

/** What a command is given when this person acts. */
export const ctxOf = (db: EditorialDb, actor: Actor, now = testNow): Ctx => ({ db, actor, now })
