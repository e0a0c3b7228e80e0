import type { PublicDb } from '@/db/public/client'
import { instantOf } from '@/lib/dates'
import { prepared, statement } from '@/lib/publication/prepared'
import { kindOfCode, type SearchKind, searchKinds } from './document-rowids'
import { type Hits, hitsOf, parametersOf } from './hits'

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
const mostCounted = 5000
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
 * How many hits there are of each kind and year, whatever they are narrowed to: each year is a stretch of the index.
 * What has no date is of the year ''.
 */
export function countCells(db: PublicDb, hits: Omit<Hits, 'kind' | 'within'>, zone: string): Cell[] {
  const counts = statement<{ code: number; count: number }>(
    db,
    `select rowid & 63 as code, count(*) as count ${hitsOf(hits)} group by 1`,
  )
  const ofYear = (year: string, parameters: ReturnType<typeof parametersOf>) =>
    counts.all(parameters).map(({ code, count }) => ({ year, kind: kindOfCode(code), count }))
  const dated = yearsOf(db).flatMap((year) =>
    ofYear(year, parametersOf({ ...hits, within: withinYear(year, zone) })),
  )
  return [...ofYear('', { ...parametersOf(hits), until: 0 }), ...dated]
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

const about = { meeting: ['meeting_about', 'meeting_id'], release: ['release_about', 'release_id'] } as const

/** The bodies that hits are about, the chosen one too; `total` is how many hits there are without it. */
export function bodiesOf(
  db: PublicDb,
  hits: Omit<Hits, 'bodyId'>,
  total: number,
  chosen?: string,
): Facets['bodies'] {
  if (total > mostCounted || total === 0) return []
  const counted = Object.entries(about).map(
    ([kind, [table, id]]) => `select a.entry_id as entryId from (select rowid ${hitsOf(hits)}) h
      cross join search_documents d on d.rowid = h.rowid and d.kind = '${kind}'
      cross join ${table} a on a.${id} = d.id and a.kind = 'body' and a.locale = d.locale`,
  )
  const rows = statement<Facets['bodies'][number]>(
    db,
    `select b.slug as value, coalesce(nullif(b.short_name, ''), b.name) as label, c.count from (
       select entryId, count(*) as count from (${counted.join(' union all ')}) group by entryId) c
     cross join bodies b on b.id = c.entryId and b.locale = @locale order by c.count desc, label`,
  ).all({ ...parametersOf(hits), locale: hits.locale })
  return rows.filter(({ value }, index) => index < mostBodies || value === chosen)
}
