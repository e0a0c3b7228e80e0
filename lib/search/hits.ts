import type { Statement } from 'better-sqlite3'
import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { type Parameters, prepared } from '@/lib/publication/prepared'
import { codeOfRowid, codesOf, rowidsOfSecond, type SearchKind } from './document-rowids'

/** What documents are looked for, and within what. */
export type Hits = {
  locale: Locale
  /** An expression of FTS5 over terms. */
  expression: string
  /** One over words as they stand. */
  forms?: string
  /** Whether those say all: then their index is asked alone, where no terms are weighed. */
  isAllForms?: boolean
  kind?: SearchKind
  /** The UTC instants between which a document is filed; entries have no date and are within none. */
  within?: { from: string; until: string }
  bodyId?: string
}

/** The end of a query over `search_index` that gives the rows of hits, or the newest of them. */
export function hitsOf({ forms }: Pick<Hits, 'forms'>): string {
  // Else FTS5 would be asked anew for each of these rows.
  const exactly = forms
    ? ' and +rowid in (select rowid from search_index_forms where search_index_forms match @forms)'
    : ''
  return `from search_index where search_index match @expression
    and rowid >= cast(@from as integer) and rowid < cast(@until as integer)
    and rowid & 63 >= @first and rowid & 63 <= @last${exactly}`
}

/** The same where rows are only found, not weighed. */
export const unweighed = (hits: Pick<Hits, 'forms' | 'isAllForms' | 'bodyId'>): string =>
  hits.isAllForms && hits.bodyId === undefined
    ? `from search_index_forms where search_index_forms match @forms
       and rowid >= cast(@from as integer) and rowid < cast(@until as integer)
       and rowid & 63 >= @first and rowid & 63 <= @last`
    : hitsOf(hits)

/** What that query is given. */
export function parametersOf({ locale, expression, forms, kind, within, bodyId }: Hits): Parameters {
  return {
    ...codesOf(locale, kind),
    expression: bodyId ? `(${expression}) AND bodies : "${bodyId}"` : expression,
    ...(forms && { forms }),
    ...rowidsWithin(within),
  }
}

/** The row ids of what is filed between two instants; of everything without them. */
export function rowidsWithin(within: Hits['within']): { from: number; until: number } {
  if (!within) return { from: -Number.MAX_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER }
  const [from, until] = [within.from, within.until].map((instant) => rowidsOfSecond(secondOf(instant))[0])
  return { from: from as number, until: until as number }
}

const secondOf = (instant: string) => Math.floor(Date.parse(instant) / 1000)

/** The statement of a query for row ids alone, as bare numbers: of tens of thousands, objects would cost more than FTS5. */
export function rowidsBy(db: PublicDb, query: string): Statement<[Parameters], number> {
  const known = rowidStatements(db)
  const found = known.get(query) ?? db.$client.prepare<[Parameters], number>(query).pluck()
  known.set(query, found)
  return found
}

const rowidStatements = prepared(() => new Map<string, Statement<[Parameters], number>>())

/** The rows of all hits, those of entries first, then the oldest first. */
export const rowidsOf = (db: PublicDb, hits: Hits): number[] =>
  rowidsBy(db, `select rowid ${unweighed(hits)} order by rowid`).all(parametersOf(hits))

/** Those of them that are of a kind and within a time. */
export function rowidsNarrowed(
  rowids: readonly number[],
  { locale, kind, within }: Omit<Hits, 'expression'>,
) {
  if (!kind && !within) return rowids
  const { first, last } = codesOf(locale, kind)
  const { from, until } = rowidsWithin(within)
  return rowids.filter((rowid) => {
    const code = codeOfRowid(rowid)
    return rowid >= from && rowid < until && code >= first && code <= last
  })
}
