/**
 * The query parameters that each page of a language knows, in the order in which its address holds them. A page is
 * kept under its address with these alone; `*` stands for a slug.
 */
export const pageParameters = {
  releases: ['kind', 'year', 'topic', 'page'],
  meetings: ['kind', 'year', 'body', 'page'],
  people: ['letter'],
  'bodies/*': ['page', 'meetings'],
  'people/*': ['page', 'meetings'],
  'topics/*': ['page', 'meetings'],
  search: ['q', 'kind', 'year', 'body', 'order', 'page'],
  'search/suggestions': ['q'],
  view: ['from'],
} as const

const known: Readonly<Record<string, readonly string[]>> = pageParameters

/** The parameters that the page at these segments after the language knows. */
export function parametersOf(parts: readonly string[]): readonly string[] {
  const path = parts.join('/')
  const pattern = Object.hasOwn(known, path) ? path : `${parts[0]}/*`
  return (parts.length <= 2 && Object.hasOwn(known, pattern) && known[pattern]) || []
}
