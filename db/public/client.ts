import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrateStore } from '../migrations'
import { assertSqliteVersion, setPragmas } from '../pragmas'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import * as addresses from './schema/addresses'
import * as arrangement from './schema/arrangement'
import * as entries from './schema/entries'
import * as lists from './schema/lists'
import * as publication from './schema/publication'
import * as records from './schema/records'
import * as search from './schema/search'

const schema = { ...addresses, ...arrangement, ...entries, ...lists, ...publication, ...records, ...search }

export type PublicDb = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** The version of the public store's schema: how many migrations make it. */
export const publicSchema = journal.entries.length

/** Thrown where a public store was built by another version of Communiqué. The message is one sentence that says what to do. */
export class PublicSchemaError extends Error {
  override name = 'PublicSchemaError'
}

/** Opens one generation of the public store for the projector; makes it when it is new. `:memory:` for previews and tests. Throws PublicSchemaError. */
export function openPublicForWriting(path: string, generation: string): PublicDb {
  const sqlite = new Database(path)
  assertSqliteVersion(sqlite)
  setPragmas(sqlite, {
    journal_mode: path === ':memory:' ? 'memory' : 'wal',
    synchronous: 2,
    busy_timeout: 5000,
    // A withdrawn text is gone from the file too, not only from its tables.
    secure_delete: 1,
  })
  const isNew = sqlite.prepare(`select 1 from sqlite_schema where name = 'meta'`).get() === undefined
  if (isNew) migrateStore(sqlite, 'public')
  const db: PublicDb = drizzle(sqlite, { schema })
  if (isNew) db.insert(publication.meta).values({ id: 1, generation, schema: publicSchema }).run()
  return sameSchema(db)
}

/** Opens one generation of the public store read-only; throws where there is none. Throws PublicSchemaError. */
export function openPublicForReading(path: string): PublicDb {
  const sqlite = new Database(path, { readonly: true, fileMustExist: true })
  assertSqliteVersion(sqlite)
  setPragmas(sqlite, { busy_timeout: 5000, query_only: 1 })
  return sameSchema(drizzle(sqlite, { schema }))
}

/** The store, if it was built in the schema of this version; it is closed otherwise. */
function sameSchema(db: PublicDb): PublicDb {
  const columns = db.$client.pragma('table_info(meta)') as { name: string }[]
  const isKnown = columns.some(({ name }) => name === 'schema')
  const built = isKnown
    ? db.select({ schema: publication.meta.schema }).from(publication.meta).get()?.schema
    : 0
  if (built === publicSchema) return db
  db.$client.close()
  throw new PublicSchemaError(
    `${db.$client.name} was built by another version of Communiqué: start the desk of this version, or run \`npm run public:rebuild\`.`,
  )
}
