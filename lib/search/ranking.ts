import type { PublicDb } from '@/db/public/client'
import { type Parameters, prepared } from '@/lib/publication/prepared'
import { rowidLayout } from './document-rowids'
import { type Hits, hitsOf, parametersOf, rowidsBy } from './hits'

export const searchOrders = ['relevance', 'date'] as const
export type SearchOrder = (typeof searchOrders)[number]

type Range = { limit: number; offset: number }

/** How many of the newest hits are put in order of relevance; those before them follow by date. See decision 0017. */
export const weighed = 20_000

/** Words count most in a title, then in a lead, a name, the text. */
const rank = 'bm25(search_index, 10, 5, 1, 3, 0)'

/** Two years, in row ids. */
const halfLife = 2 * 365.25 * 86_400 * rowidLayout.placesPerSecond * rowidLayout.codes

/** Up to three times as near when new; that wears off within a few years. */
const nearness = `near * (1 + 2 / (1 + iif(rowid > 0, (@newest - rowid) / ${halfLife.toFixed(1)}, 0)))`

const newest = prepared(({ $client }) =>
  $client.prepare<[], number>('select coalesce(max(rowid), 0) from search_documents').pluck(),
)

/** The rows of a page of hits, the newest first. All of them are given, those of entries first, then the oldest first. */
export const newestFirst = (rowids: readonly number[], { limit, offset }: Range): number[] =>
  rowids.slice(Math.max(0, rowids.length - offset - limit), Math.max(0, rowids.length - offset)).reverse()

/**
 * The same by relevance. Those with all the words in their title come first, entries before the rest and the newest
 * before older ones, which takes no weighing; then the others by how near and how new they are.
 */
export function nearestFirst(db: PublicDb, hits: Hits, rowids: readonly number[], range: Range): number[] {
  if (range.offset >= weighed) return newestFirst(rowids, range)
  const { expression } = hits
  const titled = rowidsBy(db, `select rowid ${hitsOf(hits)} order by rowid`).all(
    parametersOf({ ...hits, expression: `title : (${expression})` }),
  )
  const entries = titled.filter((rowid) => rowid < 0)
  const inOrder = [...entries.reverse(), ...titled.slice(entries.length).reverse()]
  const found = inOrder.slice(range.offset, range.offset + range.limit)
  const left = { limit: range.limit - found.length, offset: Math.max(0, range.offset - titled.length) }
  if (left.limit === 0) return found
  const others = parametersOf({ ...hits, expression: `(${expression}) NOT (title : (${expression}))` })
  return [...found, ...byNearness(db, others, hits, left)]
}

const byNearness = (db: PublicDb, given: Parameters, hits: Hits, range: Range) =>
  rowidsBy(
    db,
    `select rowid from (select rowid, ${rank} as near ${hitsOf(hits)} order by rowid desc limit @weighed)
     order by ${nearness}, rowid desc limit @limit offset @offset`,
  ).all({ ...given, ...range, weighed, newest: newest(db).get() ?? 0 })
