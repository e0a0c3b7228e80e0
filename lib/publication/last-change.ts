import { inArray, max } from 'drizzle-orm'
import { listChanges } from '@/db/public/schema/lists'
import type { Newsroom } from './newsroom'

type ListTag = `list:${string}`

/** When something in one of these lists was last published or withdrawn; undefined where nothing ever was. */
export async function lastChange(newsroom: Newsroom, ...tags: ListTag[]): Promise<string | undefined> {
  newsroom.uses(...tags)
  const newest = newsroom.db
    .select({ at: max(listChanges.at) })
    .from(listChanges)
    .where(inArray(listChanges.tag, tags))
    .get()
  return newest?.at ?? undefined
}
