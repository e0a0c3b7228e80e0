import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { instantOf } from '@/lib/dates'
import { prepared, statement } from '@/lib/publication/prepared'
import { codeOfRowid, kindOfCode, rowidLayout, type SearchKind, searchKinds } from './document-rowids'
import { type Hits, rowidsWithin } from './hits'

type Facet<Value extends string = string> = { value: Value; count: number }

/** What results may be narrowed by, with how many each choice shows beside the others. */
export type Facets = {
  kinds: Facet<SearchKind>[]
  /** The newest first. */
  years: Facet[]
  /** By the address of the body, those with the most first; none where there are too many results to ask. */
  bodies: (Facet & { label: string })[]
}

export type Narrowing = { kind?: SearchKind; year?: string }

/** Bodies are counted result by result: beyond so many it would take longer than the search. */
const mostCounted = 3000
const mostBodies = 12

type Cell = { year: string; kind: SearchKind; count: number }

const bounds = prepared(({ $client }) => ({
  first: $client
    .prepare<[], string>(`select date from search_documents where rowid > 0 order by rowid limit 1`)
    .pluck(),
  last: $client
    .prepare<[], string>(`select date from search_documents where rowid > 0 order by rowid desc limit 1`)
    .pluck(),
}))

/** The UTC instants between which a year lies in a zone. */
export function withinYear(year: string, zone: string): NonNullable<Hits['within']> {
  const start = (of: number) => instantOf(`${String(of).padStart(4, '0')}-01-01`, '00:00', zone)
  return { from: start(Number(year)), until: start(Number(year) + 1) }
}

/**
 * How many hits there are of each kind and year, whatever they are narrowed to. What has no date is of the year ''.
 * A row id says both; they come in their order.
 */
export function countCells(db: PublicDb, rowids: readonly number[], zone: string): Cell[] {
  const years = yearsOf(db)
  const starts = years.map((year) => rowidsWithin(withinYear(year, zone)).from)
  const { codes } = rowidLayout
  const counts = new Uint32Array((years.length + 1) * codes)
  let year = 0
  for (const rowid of rowids) {
    while (year < years.length && rowid >= Math.max(0, starts[year] as number)) year++
    const at = year * codes + codeOfRowid(rowid)
    counts[at] = (counts[at] ?? 0) + 1
  }
  const cells = [...counts].map((count, at) => ({
    year: years[Math.floor(at / codes) - 1] ?? '',
    kind: kindOfCode(at % codes),
    count,
  }))
  return cells.filter(({ count }) => count > 0).reverse()
}

/** From the first to the last; a year more at both ends, for the zones. */
function yearsOf(db: PublicDb): string[] {
  const first = Number(bounds(db).first.get()?.slice(0, 4))
  const last = Number(bounds(db).last.get()?.slice(0, 4))
  if (!first || !last) return []
  return Array.from({ length: last - first + 3 }, (_, index) => String(first - 1 + index))
}

/** How many of them a narrowing leaves. */
export const sumOf = (cells: readonly Cell[], { kind, year }: Narrowing): number =>
  cells.reduce(
    (sum, cell) => ((kind && kind !== cell.kind) || (year && year !== cell.year) ? sum : sum + cell.count),
    0,
  )

/** The kinds within the year, and the years within the kind. */
export function facetsOf(cells: readonly Cell[], { kind, year }: Narrowing): Omit<Facets, 'bodies'> {
  const years = [...new Set(cells.map((cell) => cell.year))].filter(Boolean)
  const withCount = <Value extends string>(values: readonly Value[], narrowed: (value: Value) => Narrowing) =>
    values.map((value) => ({ value, count: sumOf(cells, narrowed(value)) })).filter(({ count }) => count > 0)
  return {
    kinds: withCount(searchKinds, (value) => ({ kind: value, year })),
    years: withCount(years, (value) => ({ kind, year: value })),
  }
}

/** The bodies that some hits are about, the chosen one too. */
export function bodiesOf(
  db: PublicDb,
  locale: Locale,
  rowids: readonly number[],
  chosen?: string,
): Facets['bodies'] {
  if (rowids.length > mostCounted || rowids.length === 0) return []
  const rows = statement<Facets['bodies'][number]>(
    db,
    `select b.slug as value, coalesce(nullif(b.short_name, ''), b.name) as label, c.count from (
       select a.body_id as entryId, count(*) as count from json_each(@rowids) h
       cross join search_index_bodies a on a.document = h.value group by 1) c
     cross join bodies b on b.id = c.entryId and b.locale = @locale order by c.count desc, label`,
  ).all({ rowids: JSON.stringify(rowids), locale })
  return rows.filter(({ value }, index) => index < mostBodies || value === chosen)
}
