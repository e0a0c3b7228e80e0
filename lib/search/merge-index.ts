import type { PublicDb } from '@/db/public/client'

/** Of the terms of texts, of their words as they stand, and of the words of titles. */
export const fullTextIndexes = ['search_index', 'search_index_forms', 'search_index_titles']

/** Merges the full-text indexes into one piece each, which a search reads in half the time. Takes seconds: for a rebuild. */
export function mergeIndex({ $client }: PublicDb) {
  for (const index of fullTextIndexes) $client.exec(`insert into ${index} (${index}) values ('optimize')`)
}
