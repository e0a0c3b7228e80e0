import { sql } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import type { LanguageDirectory } from '@/lib/language/directory'
import { languageDirectoryOf } from './language-directory'

type Known = { version: string; directory: LanguageDirectory }

const known = new WeakMap<EditorialDb['$client'], Known>()

/**
 * The directory as the language engine reads it, made anew only when something in it has changed: the engine keeps an
 * index of it, which takes longer to make than a text to read.
 */
export function knownDirectory(db: EditorialDb): LanguageDirectory {
  const version = versionOf(db)
  const made = known.get(db.$client)
  if (made?.version === version) return made.directory
  const directory = languageDirectoryOf(db)
  known.set(db.$client, { version, directory })
  return directory
}

/** Every change of an entry raises its lock version, and nothing is ever deleted. */
function versionOf(db: EditorialDb): string {
  const entries = ['people', 'bodies', 'posts', 'states', 'appointments', 'organisation'].map(
    (table) =>
      sql`select ${table} as name, count(*) as rows, sum(lock_version) as versions, '' as newest from ${sql.identifier(table)}`,
  )
  const forms = sql`select 'forms', count(*), 0, max(confirmed_at) || max(id) from confirmed_forms`
  return JSON.stringify(db.all(sql.join([...entries, forms], sql` union all `)))
}
