import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type ListedRelease, latestReleases, readThese } from '@/lib/releases/published-list'
import { pinnedLead } from './published'

/** What opens the home page, the pinned release or the newest, and the newest others. */
export async function ledReleases(
  newsroom: Newsroom,
  locale: Locale,
  limit: number,
): Promise<{ lead: ListedRelease | undefined; others: ListedRelease[] }> {
  const latest = await latestReleases(newsroom, locale, limit + 1)
  const pinned = await pinnedLead(newsroom, locale)
  const [lead = latest[0]] = pinned ? readThese(newsroom, locale, [pinned]) : []
  return { lead, others: latest.filter(({ id }) => id !== lead?.id).slice(0, limit) }
}
