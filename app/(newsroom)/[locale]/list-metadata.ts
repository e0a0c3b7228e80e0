import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listAlternates } from '@/components/newsroom/alternates'
import type { Locale } from '@/db/locales'
import { inOrder, isCombined, type ListFilters, type ListName } from '@/lib/publication/list-filters'
import { narrowingInWords } from '@/lib/publication/narrowing-words'
import type { Newsroom } from '@/lib/publication/newsroom'
import { pageMetadata, unlistedMetadata } from '@/lib/web/page-metadata'

type Query = ListFilters & { page?: string; choose?: string; letter?: string }

/**
 * A list says in its title what it is narrowed by. What nobody can find anything under, what one only chooses from, and
 * the endless combinations of filters are not for robots.
 */
export async function listMetadata(
  newsroom: Newsroom,
  locale: Locale,
  list: ListName,
  { page, choose, letter: _, ...filters }: Query,
): Promise<Metadata> {
  const t = await getTranslations({ locale })
  const { title, isKnown } = await narrowingInWords(newsroom, locale, list, filters, t)
  if (choose || !isKnown) return unlistedMetadata(newsroom, locale, title)
  const about = t(`newsroom.${list === 'releases' ? 'releaseList' : 'meetingList'}.description`)
  const whole = t(`lists.title.${list}`)
  const metadata = await pageMetadata(newsroom, locale, {
    title,
    description: title === whole ? about : `${title}. ${about}`,
    addresses: listAlternates(locale, `/${list}`, { ...inOrder(filters), page }),
  })
  // Its feeds are named all the same, and links to records are followed.
  return isCombined(filters) ? { ...metadata, robots: { index: false, follow: true } } : metadata
}
