import { outputOf } from '@/lib/feeds/formats'

/**
 * The query parameters that each page of a language knows, in the order in which its address holds them. A page is
 * kept under its address with these alone; `*` stands for a slug.
 */
export const pageParameters = {
  releases: ['kind', 'body', 'topic', 'state', 'person', 'year', 'month', 'choose', 'letter', 'page'],
  meetings: ['kind', 'body', 'topic', 'state', 'person', 'year', 'month', 'choose', 'letter', 'page'],
  corrections: ['year', 'page'],
  follow: ['list', 'kind', 'body', 'topic', 'state', 'person', 'year', 'month', 'slug'],
  people: ['letter'],
  'bodies/*': ['page', 'meetings'],
  'people/*': ['page', 'meetings'],
  'topics/*': ['page', 'meetings'],
  search: ['q', 'kind', 'year', 'body', 'order', 'page'],
  'search/suggestions': ['q'],
  view: ['from'],
} as const

const known: Readonly<Record<string, readonly string[]>> = pageParameters

const ofPagesAlone = ['page', 'choose', 'letter']

/** The parameters that the page at these segments after the language knows; in another form it is neither paged nor chosen from. */
export function parametersOf(parts: readonly string[]): readonly string[] {
  const output = outputOf(parts)
  if (output) return parametersOf(output.parts).filter((name) => !ofPagesAlone.includes(name))
  const path = parts.join('/')
  const pattern = Object.hasOwn(known, path) ? path : `${parts[0]}/*`
  return (parts.length <= 2 && Object.hasOwn(known, pattern) && known[pattern]) || []
}
