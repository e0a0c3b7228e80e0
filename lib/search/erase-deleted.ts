import type { PublicDb } from '@/db/public/client'
import { fullTextIndexes } from './merge-index'

/** How much of the index one call writes anew: a few dozen milliseconds of the writer's time. */
const pages = 500

/**
 * Writes the full-text indexes anew without what was deleted from them, a slice a call, beginning at the first; gives
 * whether nothing is left to do. FTS5 only marks a document of a contentless table as deleted and keeps its terms until
 * their segments are merged; its `secure-delete` option changes nothing there.
 * https://sqlite.org/fts5.html#the_merge_command
 */
export function eraseDeleted({ $client }: PublicDb, { first }: { first: boolean }): boolean {
  const changes = () => $client.prepare('select total_changes()').pluck().get() as number
  const left = fullTextIndexes.filter((index) => {
    const before = changes()
    $client.prepare(`insert into ${index} (${index}, rank) values ('merge', ?)`).run(first ? -pages : pages)
    return changes() - before >= 2
  })
  return left.length === 0
}
