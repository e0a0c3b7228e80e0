import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** Thrown where a backup cannot be made or restored. The message is one sentence that says what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

const counted = ['records', 'editions', 'revisions', 'people', 'users', 'audit_log'] as const

/** What a backup holds, as a person would check it: rows by table. */
export type Counts = Record<(typeof counted)[number], number>

/**
 * Reads a backup through: is it whole, is it a Communiqué editorial store, and does this version know its schema?
 * @throws BackupError where it may not be restored
 */
export function checkBackup(file: string): Counts {
  const store = openBackup(file)
  try {
    refuseUnknownSchema(store, file)
    if (store.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new BackupError(`${file} is damaged: take another backup.`)
    }
    if ((store.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new BackupError(`${file} refers to rows that it does not hold: take another backup.`)
    }
    const count = (table: string) => store.prepare(`select count(*) from ${table}`).pluck().get() as number
    return Object.fromEntries(counted.map((table) => [table, count(table)])) as Counts
  } catch (error) {
    if (error instanceof Database.SqliteError) throw new BackupError(`${file} is damaged: ${error.message}.`)
    throw error
  } finally {
    store.close()
  }
}

function openBackup(file: string): Database.Database {
  try {
    const store = new Database(file, { readonly: true, fileMustExist: true })
    store.prepare('select 1 from sqlite_schema').get()
    return store
  } catch {
    throw new BackupError(
      `${file} cannot be read as a backup: it must be a file that npm run backup has made.`,
    )
  }
}

/** Migrations are known by the hash of their text, so neither a public store nor a later version's passes. */
function refuseUnknownSchema(store: Database.Database, file: string) {
  const known = readMigrationFiles({ migrationsFolder: join(process.cwd(), 'db', 'editorial', 'migrations') })
  const hasMigrations = store.prepare(`select 1 from sqlite_schema where name = '__drizzle_migrations'`).get()
  const applied = hasMigrations
    ? (store.prepare('select hash from __drizzle_migrations order by created_at').pluck().all() as string[])
    : []
  if (applied[0] !== known[0]?.hash) {
    throw new BackupError(
      `${file} is not the editorial store of Communiqué: it must be a file that npm run backup has made.`,
    )
  }
  if (applied.some((hash) => !known.some((migration) => migration.hash === hash))) {
    throw new BackupError(`${file} comes from a later version of Communiqué: restore it with that version.`)
  }
}
