import { desc, sql } from 'drizzle-orm'
import { publicationLog } from '@/db/public/schema/publication'
import type { Newsroom } from './newsroom'

/** When something under one of these tags was last published or withdrawn; undefined where nothing ever was. */
export async function lastChange(newsroom: Newsroom, ...tags: string[]): Promise<string | undefined> {
  newsroom.uses(...tags)
  const newest = newsroom.db
    .select({ at: publicationLog.at })
    .from(publicationLog)
    .where(
      sql`exists (select 1 from json_each(${publicationLog.tags}) t
          where t.value in (select value from json_each(${JSON.stringify(tags)})))`,
    )
    .orderBy(desc(publicationLog.seq))
    .limit(1)
    .get()
  return newest?.at
}
