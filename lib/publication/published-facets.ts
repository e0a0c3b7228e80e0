import type { Locale } from '@/db/locales'
import { collator } from '@/lib/i18n/intl'
import {
  type EntryFilter,
  entryFilters,
  type FilterName,
  filterNames,
  type ListFilters,
  type ListName,
} from './list-filters'
import { inList } from './list-index'
import { entryIn } from './list-mirror'
import type { Scan } from './list-scan'
import { narrowingOf, tablesOf } from './narrowing'
import type { Newsroom } from './newsroom'
import { type Parameters, statement } from './prepared'

/** A value that a list may be narrowed by, as the address has it, with how many records it would leave. */
export type Choice = { value: string; label: string; count: number }

/** The choices of a filter beside the other filters: the commonest where they are many. */
export type Facet = {
  filter: FilterName
  /** Kinds, years and months have no label in the store. */
  choices: Choice[]
  /** How many there are in all. */
  of: number
}

/** As many bodies, topics, states and people are offered at once. */
const offered = 8

/** Among how many that tie for the last places the names decide. */
const mostTied = 200

/** What a list may be narrowed by. A filter that leaves nothing to choose is not there. */
export async function listFacets(
  newsroom: Newsroom,
  list: ListName,
  locale: Locale,
  filters: ListFilters,
): Promise<Facet[]> {
  newsroom.uses(`list:${list}:${locale}`)
  const narrowing = narrowingOf(newsroom, locale, filters)
  return inList(newsroom.db, { list, locale }, narrowing, ({ scan, mirror }) => {
    const entries = commonest(mirror.entries.words, scan)
    const facets: Record<FilterName, Facet> = {
      kind: facet('kind', kindsOf(mirror.kinds.words, scan)),
      year: facet('year', yearsOf(mirror.dates.words, scan)),
      month: facet('month', monthsOf(mirror.dates.words, scan, filters.year)),
      ...(Object.fromEntries(
        entryFilters.map((filter) => [
          filter,
          {
            filter,
            choices: offer(newsroom, locale, filter, entries[filter], filters[filter]),
            of: entries[filter].length,
          },
        ]),
      ) as Record<EntryFilter, Facet>),
    }
    return filterNames
      .map((name) => facets[name])
      .filter((each) => filters[each.filter] || tellsApart(each, scan.total))
  })
}

/** A choice that all that is shown falls under leaves nothing to choose. */
const tellsApart = ({ choices }: Facet, total: number) =>
  choices.length > 1 || choices.some(({ count }) => count < total)

const facet = (filter: FilterName, choices: Choice[]): Facet => ({ filter, choices, of: choices.length })

const kindsOf = (words: readonly string[], { kinds }: Scan): Choice[] =>
  words
    .map((value, number) => ({ value, label: '', count: kinds[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

function yearsOf(words: readonly string[], { dates }: Scan): Choice[] {
  const years = new Map<string, number>()
  for (const [number, date] of words.entries()) {
    const year = date.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + (dates[number] ?? 0))
  }
  return [...years]
    .map(([value, count]) => ({ value, label: '', count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.value) - Number(a.value))
}

/** The months of a year, the last first. */
const monthsOf = (words: readonly string[], { dates }: Scan, year: string | undefined): Choice[] =>
  words
    .flatMap((date, number) =>
      date.slice(0, 4) === year
        ? [{ value: String(Number(date.slice(5))), label: '', count: dates[number] ?? 0 }]
        : [],
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.value) - Number(a.value))

type Counted = { id: string; count: number }

/** The entries of each filter, those that stand with the most records first. */
function commonest(words: readonly string[], { entries }: Scan): Record<EntryFilter, Counted[]> {
  const of: Record<EntryFilter, Counted[]> = { body: [], topic: [], state: [], person: [] }
  for (const [number, word] of words.entries()) {
    const count = entries[number] ?? 0
    if (count === 0) continue
    const { kind, id } = entryIn(word)
    of[kind].push({ id, count })
  }
  for (const filter of entryFilters) of[filter].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return of
}

type Entry = { id: string; slug: string; label: string }

/** How lists call an entry: states go by their code. */
const columns = (filter: EntryFilter) =>
  `id, ${filter === 'state' ? 'lower(detail)' : 'slug'} as slug, coalesce(nullif(short_name, ''), name) as label`

/**
 * The commonest with their names, the chosen one among them: in the order of their counts, those with one count by
 * name. States always stand by name, as in a protocol: none is set before another by how often it is written about.
 */
function offer(
  { db, uses }: Newsroom,
  locale: Locale,
  filter: EntryFilter,
  counted: readonly Counted[],
  chosen: string | undefined,
): Choice[] {
  const table = tablesOf[filter]
  uses(`list:${table}:${locale}`)
  const entry = statement<Entry>(
    db,
    `select ${columns(filter)} from ${table} where id = @id and locale = @locale`,
  )
  const { compare } = collator(locale)
  const byName = (a: Choice, b: Choice) => compare(a.label, b.label)
  const named: Choice[] = []
  for (const { id, count } of counted) {
    const isTied = count === named.at(-1)?.count && named.length < mostTied
    if (named.length >= offered && !isTied) break
    const found = entry.get({ id, locale })
    if (found) named.push({ value: found.slug, label: found.label, count })
  }
  const choices = named.sort((a, b) => b.count - a.count || byName(a, b)).slice(0, offered)
  if (chosen && !choices.some(({ value }) => value === chosen)) {
    const is = filter === 'state' ? 'lower(detail) = @chosen' : 'slug = @chosen'
    const found = statement<Entry>(
      db,
      `select ${columns(filter)} from ${table} where ${is} and locale = @locale`,
    ).get({ chosen, locale } satisfies Parameters)
    const count = counted.find(({ id }) => id === found?.id)?.count
    if (found && count) choices.push({ value: found.slug, label: found.label, count })
  }
  return filter === 'state' ? choices.sort(byName) : choices
}

/** All values of one filter by name; where they are more than fit a page, those under one letter. */
export type FacetValues = { choices: Choice[]; letters: string[]; letter: string | undefined }

const most = 300

export async function facetValues(
  newsroom: Newsroom,
  list: ListName,
  locale: Locale,
  filters: ListFilters,
  { filter, letter: asked }: { filter: EntryFilter; letter?: string },
): Promise<FacetValues> {
  const table = tablesOf[filter]
  newsroom.uses(`list:${list}:${locale}`, `list:${table}:${locale}`)
  const narrowing = narrowingOf(newsroom, locale, filters)
  const counts = inList(newsroom.db, { list, locale }, narrowing, ({ scan, mirror }) => {
    const counted = commonest(mirror.entries.words, scan)[filter]
    return new Map(counted.map(({ id, count }) => [id, count]))
  })
  const byName = collator(locale)
  const all = statement<Entry>(newsroom.db, `select ${columns(filter)} from ${table} where locale = @locale`)
    .all({ locale })
    .flatMap(({ id, slug, label }) => {
      const count = counts.get(id)
      return count ? [{ value: slug, label, count }] : []
    })
    .sort((a, b) => byName.compare(a.label, b.label))
  const letters = [...new Set(all.map(initialOf))]
  const letter = all.length > most ? (letters.find((each) => each === asked) ?? letters[0]) : undefined
  return { choices: letter ? all.filter((each) => initialOf(each) === letter) : all, letters, letter }
}

export const initialOf = ({ label }: { label: string }) => label.charAt(0).toUpperCase()
