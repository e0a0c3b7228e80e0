import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

/** Brings a store to the schema of this version. Safe to run again. */
export function migrateStore(sqlite: Database.Database, store: 'editorial' | 'public') {
  migrate(drizzle(sqlite), { migrationsFolder: join(process.cwd(), 'db', store, 'migrations') })
}
