import { sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { EditorialReader } from '@/db/editorial/client'
import { appointments, bodies, organisation, people, posts, states } from '@/db/editorial/schema/directory'
import { confirmedForms } from '@/db/editorial/schema/language'
import type { LanguageDirectory } from '@/lib/language/directory'
import { languageDirectoryOf } from './language-directory'

type Known = { version: string; directory: LanguageDirectory; json?: string }

let known: Known | undefined

/**
 * The directory as the language engine reads it, made once for each state of it: the engine keeps an index of this very
 * object, which takes longer to make than a text to read.
 */
export const knownDirectory = (db: EditorialReader): LanguageDirectory => latest(db).directory

/** The same as the worker of the editor is given it, with what tells one state of it from another. */
export function directoryAsJson(db: EditorialReader): { version: string; json: string } {
  const current = latest(db)
  current.json ??= JSON.stringify(current.directory)
  return { version: current.version, json: current.json }
}

function latest(db: EditorialReader): Known {
  const version = versionOf(db)
  if (known?.version !== version) known = { version, directory: languageDirectoryOf(db) }
  return known
}

/** Random ids, so that no two stores have one in common; an entry rises in its lock version whenever it changes. */
function versionOf(db: EditorialReader): string {
  const entries = [people, bodies, posts, states, appointments].map((table) =>
    stateOf(db, table, sql`max(id) || count(*) || '.' || total(lock_version) || max(updated_at)`),
  )
  const profile = stateOf(db, organisation, sql`max(lock_version) || max(updated_at)`)
  const forms = stateOf(db, confirmedForms, sql`max(id) || count(*) || max(confirmed_at)`)
  return [...entries, profile, forms].join('-')
}

const stateOf = (db: EditorialReader, table: SQLiteTable, state: ReturnType<typeof sql>) =>
  db
    .select({ state: sql<string | null>`${state}` })
    .from(table)
    .get()?.state ?? ''
