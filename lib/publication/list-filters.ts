/** What both lists may be narrowed by, in the order in which addresses, feeds, the API and subscriptions hold it. */
export const filterNames = ['kind', 'body', 'topic', 'state', 'person', 'year', 'month'] as const
export type FilterName = (typeof filterNames)[number]

/**
 * A narrowing as it stands in an address: a kind; the slugs of a body, a topic and a person; a state by its alpha-2
 * code in lower case; a year of four digits; a month from 1 to 12, only with a year.
 */
export type ListFilters = { [name in FilterName]?: string }

/** The filters that stand for an entry, with the kind of the entry. */
export const entryFilters = ['body', 'topic', 'state', 'person'] as const
export type EntryFilter = (typeof entryFilters)[number]

export type ListName = 'releases' | 'meetings'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const written: Record<FilterName, RegExp> = {
  kind: /^[a-z]+(_[a-z]+)*$/,
  body: slug,
  topic: slug,
  person: slug,
  state: /^[a-z]{2}$/,
  year: /^[1-9]\d{3}$/,
  month: /^([1-9]|1[0-2])$/,
}

type Query = URLSearchParams | Readonly<Record<string, string | undefined>>

/**
 * Reads the filters of a query, empty ones as missing. `refused` names what nobody could mean by it: a parameter that
 * is no filter (nor one of `also`), that stands there twice or is not written as its kind is, a month without its year.
 * A value that is well written but unknown is not refused: nothing is found by it.
 */
export function filtersOf(
  query: Query,
  { also = [] }: { also?: readonly string[] } = {},
): { filters: ListFilters; refused: string[] } {
  const entries = query instanceof URLSearchParams ? [...query] : Object.entries(query)
  const given = entries.filter((entry): entry is [string, string] => Boolean(entry[1]))
  const filters: ListFilters = {}
  const refused = new Set<string>()
  for (const [name, value] of given) {
    const filter = filterNames.find((each) => each === name)
    if (filter && filters[filter] === undefined && written[filter].test(value)) filters[filter] = value
    else if (filter || !also.includes(name)) refused.add(name)
  }
  if (filters.month && !filters.year) refused.add('month')
  for (const name of filterNames) if (refused.has(name)) delete filters[name]
  return { filters: inOrder(filters), refused: [...refused] }
}

/** The same filters in the order that every address has them in. */
export function inOrder(filters: ListFilters): ListFilters {
  return Object.fromEntries(filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])))
}

export const isNarrowed = (filters: ListFilters) => filterNames.some((name) => filters[name])

/** Whether a list is narrowed in more ways than one: a month and its year are one. There are more such lists than records. */
export const isCombined = (filters: ListFilters) =>
  filterNames.filter((name) => name !== 'month' && filters[name]).length > 1
