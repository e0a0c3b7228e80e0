import { demoAccounts } from '@/db/seed/accounts'
import { code, table } from './table'

const languages = { ru: 'Russian', en: 'English' }

/** The people one can sign in as in the demo. */
export function accountsTable(): string {
  const rows = demoAccounts.map(({ name, roles, email, password, locale }) => [
    name,
    roles.join(', ').replaceAll('_', ' '),
    code(email),
    code(password),
    languages[locale],
  ])
  return table(['person', 'roles', 'e-mail', 'password', 'desk in'], rows)
}
