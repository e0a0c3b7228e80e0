import { desc, sql } from 'drizzle-orm'
import { publicationLog } from '@/db/public/schema/publication'
import type { Newsroom } from './newsroom'

/** When something under this tag was last published or withdrawn, else when anything was; undefined in a store that is new. */
export async function lastChange(newsroom: Newsroom, tag: string): Promise<string | undefined> {
  newsroom.uses(tag)
  const isTouched = sql`exists (select 1 from json_each(${publicationLog.tags}) where value = ${tag})`
  const newest = newsroom.db
    .select({ at: publicationLog.at })
    .from(publicationLog)
    .orderBy(desc(isTouched), desc(publicationLog.seq))
    .limit(1)
    .get()
  return newest?.at
}
