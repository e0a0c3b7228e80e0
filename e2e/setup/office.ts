import { join } from 'node:path'
import { type EditorialDb, openEditorial } from '@/db/editorial/client'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Role } from '@/db/editorial/schema/users'
import type { Locale } from '@/db/locales'
import { demoAccounts } from '@/db/seed/accounts'
import type { Actor, Ctx } from '@/lib/context'
import { acceptInvitation } from '@/lib/users/accept'
import { inviteUser } from '@/lib/users/invite'

export type Account = { email: string; password: string }

let opened: EditorialDb | undefined

/** The editorial store that is being served: what the tests prepare by commands and look up by hand is in it. */
export function store(): EditorialDb {
  opened ??= openEditorial(join(String(process.env.E2E_DATA_DIR), 'editorial.db'))
  return opened
}

/** The rows of a query on the editorial store. */
export const rows = <Row>(query: string, ...values: string[]) =>
  store()
    .$client.prepare(query)
    .all(...values) as Row[]

/** The sign-in of a person of the demo. */
export function account(key: string): Account & Pick<Actor, 'name' | 'roles' | 'locale'> {
  const found = demoAccounts.find((each) => each.key === key)
  if (!found) throw new Error(`The demo has no account "${key}"`)
  return found
}

/** What a command is given when this person of the demo acts now. */
export function actingAs(key: string): Ctx {
  const { email, name, roles, locale } = account(key)
  const [user] = rows<{ id: string }>('select id from users where email = ?', email)
  if (!user) throw new Error(`"${key}" is not in the store`)
  return { db: store(), actor: { id: user.id, name, roles, locale }, now: new Date() }
}

let newcomers = 0

/** Somebody new, who has set their password: for tests that take somebody's access away. */
export async function aNewcomer(roles: Role[], { locale = 'ru' as Locale } = {}) {
  newcomers += 1
  const { email, name } = {
    email: `newcomer-${Date.now()}-${newcomers}@example.org`,
    name: `Новый Сотрудник-${newcomers}`,
  }
  const password = 'pervaya-smena-v-ponedelnik'
  const { path, userId } = inviteUser(actingAs('krechet'), { email, name, roles, locale })
  const token = path.split('/').at(-1) ?? ''
  await acceptInvitation(store(), { token, name, password, again: password }, new Date())
  return { id: userId, email, name, password }
}

/**
 * The first record of this person alone with an edition in this state: the demo's, before any that a test has begun.
 */
export function recordOf(
  key: string,
  kind: RecordKind,
  status: string,
): { recordId: string; editionId: string } {
  const [found] = rows<{ recordId: string; editionId: string }>(
    `select r.id as recordId, e.id as editionId from records r
     join editions e on e.record_id = r.id join users u on u.id = r.created_by
     where u.email = ? and r.kind = ? and e.status = ?
     and not exists (select 1 from collaborators c where c.record_id = r.id) order by e.created_at`,
    account(key).email,
    kind,
    status,
  )
  if (!found) throw new Error(`The demo has no ${kind} of "${key}" that is ${status}`)
  return found
}
