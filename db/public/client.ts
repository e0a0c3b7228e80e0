import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrateStore } from '../migrations'
import { assertSqliteVersion, setPragmas } from '../pragmas'
import * as addresses from './schema/addresses'
import * as entries from './schema/entries'
import * as publication from './schema/publication'
import * as records from './schema/records'

const schema = { ...addresses, ...entries, ...publication, ...records }

export type PublicDb = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** Opens one generation of the public store for the projector; makes and migrates it when it is new. `:memory:` for previews and tests. */
export function openPublicForWriting(path: string, generation: string): PublicDb {
  const sqlite = new Database(path)
  assertSqliteVersion(sqlite)
  setPragmas(sqlite, {
    journal_mode: path === ':memory:' ? 'memory' : 'wal',
    synchronous: 2,
    busy_timeout: 5000,
  })
  migrateStore(sqlite, 'public')
  const db: PublicDb = drizzle(sqlite, { schema })
  db.insert(publication.meta).values({ id: 1, generation }).onConflictDoNothing().run()
  return db
}

/** Opens one generation of the public store read-only; throws where there is none. */
export function openPublicForReading(path: string): PublicDb {
  const sqlite = new Database(path, { readonly: true, fileMustExist: true })
  assertSqliteVersion(sqlite)
  setPragmas(sqlite, { busy_timeout: 5000, query_only: 1 })
  return drizzle(sqlite, { schema })
}
