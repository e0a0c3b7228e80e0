import type { PublicDb } from '@/db/public/client'
import { type Parameters, prepared, statement } from '@/lib/publication/prepared'
import { rowidLayout } from './document-rowids'
import { type Hits, hitsOf, parametersOf, rowidsBy, unweighed } from './hits'

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

/**
 * The rows of a page of hits. By relevance those with all the words in their title come first, entries before the rest
 * and the newest before older ones, which takes no weighing; then the others by how near and how new they are.
 */
export function rowidsInOrder(db: PublicDb, hits: Hits, order: SearchOrder, range: Range): number[] {
  if (order === 'date' || range.offset >= weighed)
    return byDate(db, unweighed(hits), parametersOf(hits), range)
  const { expression } = hits
  const given = parametersOf({ ...hits, expression: `title : (${expression})` })
  const parts = [
    { ...given, from: Number(given.from), until: Math.min(0, Number(given.until)) },
    { ...given, from: Math.max(0, Number(given.from)), until: Number(given.until) },
  ]
  const found: number[] = []
  let passed = 0
  for (const part of parts) {
    const left = { limit: range.limit - found.length, offset: Math.max(0, range.offset - passed) }
    const count = part.from < part.until ? countWithin(db, part, hits) : 0
    if (left.limit > 0 && left.offset < count) found.push(...byDate(db, hitsOf(hits), part, left))
    passed += count
  }
  const left = { limit: range.limit - found.length, offset: Math.max(0, range.offset - passed) }
  if (left.limit === 0) return found
  const others = parametersOf({ ...hits, expression: `(${expression}) NOT (title : (${expression}))` })
  return [...found, ...byNearness(db, others, hits, left)]
}

const countWithin = (db: PublicDb, given: Parameters, hits: Hits) =>
  statement<{ count: number }>(db, `select count(*) as count ${hitsOf(hits)}`).get(given)?.count ?? 0

const byDate = (db: PublicDb, found: string, given: Parameters, range: Range) =>
  rowidsBy(db, `select rowid ${found} order by rowid desc limit @limit offset @offset`).all({
    ...given,
    ...range,
  })

const byNearness = (db: PublicDb, given: Parameters, hits: Hits, range: Range) =>
  rowidsBy(
    db,
    `select rowid from (select rowid, ${rank} as near ${hitsOf(hits)} order by rowid desc limit @weighed)
     order by ${nearness}, rowid desc limit @limit offset @offset`,
  ).all({ ...given, ...range, weighed, newest: newest(db).get() ?? 0 })
