import { hash } from '@node-rs/argon2'
import type { EditorialDb } from '@/db/editorial/client'
import { userRoles, users } from '@/db/editorial/schema/users'
import { demoAccounts } from '@/db/seed/accounts'
import { randomOf } from '../random'

/** Who wrote, read and published the corpus: ids of users. */
export type Staff = { authors: string[]; editors: string[]; secretaries: string[] }

/** The people of the demo, with its passwords: they can sign in. The salt comes from the seed. */
export async function addUsers(db: EditorialDb, seed: string): Promise<Staff> {
  const random = randomOf(seed, 'users')
  const staff: Staff = { authors: [], editors: [], secretaries: [] }
  for (const { email, name, locale, roles, password } of demoAccounts) {
    const id = random.id()
    const salt = Buffer.from(random.id())
    const passwordHash = await hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, salt })
    db.insert(users)
      .values({ id, email, name, locale, passwordHash, createdAt: '2003-01-08T06:00:00.000Z' })
      .run()
    for (const role of roles) db.insert(userRoles).values({ userId: id, role }).run()
    if (roles.length === 1 && roles[0] === 'author') staff.authors.push(id)
    if (roles.includes('editor')) staff.editors.push(id)
    if (roles.includes('press_secretary')) staff.secretaries.push(id)
  }
  return staff
}
