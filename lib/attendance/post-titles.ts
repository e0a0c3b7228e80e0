import { inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { posts } from '@/db/editorial/schema/directory'
import type { TextByLocale } from '@/db/locales'
import { nameOn } from '@/lib/directory/names'
import { inEach } from './person-cards'

/** What posts were called on a local date. */
export function postTitles(
  db: EditorialReader,
  ids: readonly string[],
  on: string,
): Map<string, TextByLocale> {
  const rows = db
    .select({ id: posts.id, names: posts.names })
    .from(posts)
    .where(inArray(posts.id, [...new Set(ids)]))
    .all()
  return new Map(rows.map(({ id, names }) => [id, inEach(nameOn(names, on), ({ title }) => title)]))
}
