import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listAlternates } from '@/components/newsroom/alternates'
import type { Locale } from '@/db/locales'
import { inOrder, type ListFilters, type ListName } from '@/lib/publication/list-filters'
import { narrowingInWords } from '@/lib/publication/narrowing-words'
import type { Newsroom } from '@/lib/publication/newsroom'
import { pageMetadata, unlistedMetadata } from '@/lib/web/page-metadata'

type Query = ListFilters & { page?: string; choose?: string; letter?: string }

/** A list says in its title what it is narrowed by. What nobody can find anything under, and what one only chooses from, is not for robots. */
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
  return pageMetadata(newsroom, locale, {
    title,
    description: title === whole ? about : `${title}. ${about}`,
    addresses: listAlternates(locale, `/${list}`, { ...inOrder(filters), page }),
  })
}
