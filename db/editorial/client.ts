import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrateStore } from '../migrations'
import { assertSqliteVersion, setPragmas } from '../pragmas'
import * as audit from './schema/audit'
import * as directory from './schema/directory'
import * as language from './schema/language'
import * as mail from './schema/mail'
import * as newsroom from './schema/newsroom'
import * as records from './schema/records'
import * as users from './schema/users'

const schema = { ...audit, ...directory, ...language, ...mail, ...newsroom, ...records, ...users }

export type EditorialDb = BetterSQLite3Database<typeof schema> & { $client: Database.Database }
export type EditorialTx = Parameters<Parameters<EditorialDb['transaction']>[0]>[0]
/** Where a read may run: on the store or inside a transaction. */
export type EditorialReader = EditorialDb | EditorialTx

/** Opens the editorial store for reading and writing, durable and with foreign keys; migrates it. `:memory:` for tests. */
export function openEditorial(path: string): EditorialDb {
  const sqlite = new Database(path)
  assertSqliteVersion(sqlite)
  setPragmas(sqlite, {
    journal_mode: path === ':memory:' ? 'memory' : 'wal',
    synchronous: 2, // FULL: better-sqlite3 drops to NORMAL in WAL at every open
    foreign_keys: 1,
    busy_timeout: 5000,
  })
  migrateStore(sqlite, 'editorial')
  return drizzle(sqlite, { schema })
}
