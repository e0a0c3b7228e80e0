import type { Locale } from '@/db/locales'
import { type EntryFilter, entryFilters, type ListFilters } from './list-filters'
import type { Newsroom } from './newsroom'
import { statement } from './prepared'

/** The entry that a filter names, as it is printed now. */
export type NamedEntry = { id: string; name: string; shortName: string }

/** What filters mean in the public store. */
export type Narrowing = {
  kind?: string
  year?: number
  month?: number
  entries: { [filter in EntryFilter]?: NamedEntry }
  /** Whether every one of them could be read and every entry is public in this language: else nothing is found. */
  isKnown: boolean
}

export const tablesOf = { body: 'bodies', topic: 'topics', state: 'states', person: 'people' } as const

/** Looks up what filters name. What the store does not know may come: the list of such entries is noted. */
export function narrowingOf(newsroom: Newsroom, locale: Locale, filters: ListFilters): Narrowing {
  const { kind, year, month } = filters
  const narrowing: Narrowing = { kind, entries: {}, isKnown: isDated(filters) }
  if (year) narrowing.year = Number(year)
  if (month) narrowing.month = Number(month)
  for (const filter of entryFilters) {
    const value = filters[filter]
    if (!value) continue
    const entry = entryOf(newsroom, locale, filter, value)
    if (entry) narrowing.entries[filter] = entry
    else narrowing.isKnown = false
  }
  return narrowing
}

/** A year and a month as addresses have them, or none. */
function isDated({ year, month }: ListFilters): boolean {
  if (!year) return !month
  return /^[1-9]\d{3}$/.test(year) && (!month || /^([1-9]|1[0-2])$/.test(month))
}

function entryOf({ db, uses }: Newsroom, locale: Locale, filter: EntryFilter, value: string) {
  const table = tablesOf[filter]
  uses(`list:${table}:${locale}`)
  // States have no page, hence no slug; there are never many.
  const is = filter === 'state' ? 'lower(detail) = @value' : 'slug = @value'
  return statement<NamedEntry>(
    db,
    `select id, name, short_name as shortName from ${table} where ${is} and locale = @locale`,
  ).get({ value, locale })
}
