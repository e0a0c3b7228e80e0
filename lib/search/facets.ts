import type { PublicDb } from '@/db/public/client'
import { instantOf } from '@/lib/dates'
import { prepared, statement } from '@/lib/publication/prepared'
import { kindOfCode, rowidLayout, type SearchKind, searchKinds } from './document-rowids'
import { type Hits, hitsOf, parametersOf, rowidsWithin } from './hits'

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

/** Up to so many hits are read one by one; of more, each year is counted as a stretch of the index. */
const mostRead = 15_000

/** How many hits there are of each kind and year, whatever they are narrowed to. What has no date is of the year ''. */
export function countCells(db: PublicDb, hits: Omit<Hits, 'kind' | 'within'>, zone: string): Cell[] {
  const years = yearsOf(db)
  const rowids = statement<{ rowid: number }>(db, `select rowid ${hitsOf(hits)} limit @limit`)
  const limit = hits.forms === undefined ? mostRead + 1 : -1
  const read = rowids.all({ ...parametersOf(hits), limit })
  const isAll = limit === -1 || read.length < limit
  return isAll
    ? cellsOf(
        read.map(({ rowid }) => rowid),
        years,
        zone,
      )
    : countStretches(db, hits, years, zone)
}

function cellsOf(rowids: readonly number[], years: readonly string[], zone: string): Cell[] {
  const starts = years.map((year) => rowidsWithin(withinYear(year, zone)).from)
  const cells = new Map<string, Cell>()
  for (const rowid of rowids) {
    const year = rowid < 0 ? '' : (years[starts.findIndex((start) => rowid >= start)] ?? '')
    const kind = kindOfCode(((rowid % rowidLayout.codes) + rowidLayout.codes) % rowidLayout.codes)
    const key = `${year} ${kind}`
    const cell = cells.get(key) ?? { year, kind, count: 0 }
    cell.count++
    cells.set(key, cell)
  }
  return [...cells.values()].sort((a, b) => (a.year < b.year ? 1 : a.year > b.year ? -1 : 0))
}

function countStretches(db: PublicDb, hits: Hits, years: readonly string[], zone: string): Cell[] {
  const counts = statement<{ code: number; count: number }>(
    db,
    `select rowid & 63 as code, count(*) as count ${hitsOf(hits)} group by 1`,
  )
  const ofYear = (year: string, parameters: ReturnType<typeof parametersOf>) =>
    counts.all(parameters).map(({ code, count }) => ({ year, kind: kindOfCode(code), count }))
  const dated = years.flatMap((year) =>
    ofYear(year, parametersOf({ ...hits, within: withinYear(year, zone) })),
  )
  return [...dated, ...ofYear('', { ...parametersOf(hits), until: 0 })]
}

/** A year more at both ends, for the zones. */
function yearsOf(db: PublicDb): string[] {
  const first = Number(bounds(db).first.get()?.slice(0, 4))
  const last = Number(bounds(db).last.get()?.slice(0, 4))
  if (!first || !last) return []
  return Array.from({ length: last - first + 3 }, (_, index) => String(last + 1 - index))
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

/** The bodies that hits are about, the chosen one too; `total` is how many hits there are without it. */
export function bodiesOf(
  db: PublicDb,
  hits: Omit<Hits, 'bodyId'>,
  total: number,
  chosen?: string,
): Facets['bodies'] {
  if (total > mostCounted || total === 0) return []
  const rows = statement<Facets['bodies'][number]>(
    db,
    `select b.slug as value, coalesce(nullif(b.short_name, ''), b.name) as label, c.count from (
       select a.body_id as entryId, count(*) as count from (select rowid ${hitsOf(hits)}) h
       cross join search_index_bodies a on a.document = h.rowid group by 1) c
     cross join bodies b on b.id = c.entryId and b.locale = @locale order by c.count desc, label`,
  ).all({ ...parametersOf(hits), locale: hits.locale })
  return rows.filter(({ value }, index) => index < mostBodies || value === chosen)
}
