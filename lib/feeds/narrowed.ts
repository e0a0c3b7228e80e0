import type { Locale } from '@/db/locales'
import { filterNames, inOrder, type ListFilters } from '@/lib/publication/list-filters'
import { narrowingInWords } from '@/lib/publication/narrowing-words'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Say } from './feed'

/** The filters that an address names, as its page takes them; everything else in it is left out. */
export const filtersIn = (query: URLSearchParams): ListFilters =>
  inOrder(Object.fromEntries(filterNames.map((name) => [name, query.get(name) || undefined])))

/** The address of a list with its filters, the first page of it. */
export function addressOfList(locale: Locale, list: string, filters: ListFilters = {}): string {
  const query = new URLSearchParams(Object.entries(inOrder(filters)))
  return `/${locale}/${list}${query.size > 0 ? `?${query}` : ''}`
}

/** What a list is called, with what it is narrowed by. */
export async function titleOfList(
  newsroom: Newsroom,
  locale: Locale,
  { list, filters }: { list: string; filters: ListFilters },
  say: Say,
): Promise<string> {
  if (list !== 'releases' && list !== 'meetings') return say(`feeds.titles.${list}`)
  return (await narrowingInWords(newsroom, locale, list, filters, say)).title
}
