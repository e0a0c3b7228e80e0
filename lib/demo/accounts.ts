import { eq } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import { users } from '@/db/editorial/schema/users'
import { demoAccounts } from '@/db/seed/accounts'
import type { Actor, Ctx } from '@/lib/context'
import { acceptInvitation } from '@/lib/users/accept'
import { inviteUser } from '@/lib/users/invite'

/** What a command is given when this account acts at an instant. */
export type Acting = (key: string, at: string) => Ctx

/** When the press office of the demo was set up. */
const start = new Date('2016-01-11T06:00:00.000Z')

/** The people of the demo, each by their invitation; the administrator invites the others. Gives who acts at an instant. */
export async function addAccounts(db: EditorialDb): Promise<Acting> {
  const actors = new Map<string, Actor>()
  const isAdministrator = ({ roles }: (typeof demoAccounts)[number]) => roles.includes('administrator')
  const order = [...demoAccounts].sort((a, b) => Number(isAdministrator(b)) - Number(isAdministrator(a)))
  let administrator: Actor | null = null
  for (const { key, email, name, roles, locale, password } of order) {
    const invitation = inviteUser({ db, actor: administrator, now: start }, { email, name, roles, locale })
    const token = invitation.path.split('/').at(-1) ?? ''
    await acceptInvitation(db, { token, name, password, again: password }, start)
    const user = db.select({ id: users.id }).from(users).where(eq(users.email, email)).get()
    const actor = { id: user?.id ?? '', name, roles, locale }
    administrator ??= actor
    actors.set(key, actor)
  }
  return (key, at) => {
    const actor = actors.get(key)
    if (!actor) throw new Error(`The demo has no account "${key}"`)
    return { db, actor, now: new Date(at) }
  }
}
