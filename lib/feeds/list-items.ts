import type { Locale } from '@/db/locales'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import { type MeetingFilters, pastMeetings, upcomingMeetings } from '@/lib/meetings/published-list'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type ReleaseView, releaseView } from '@/lib/releases/published'
import { type ReleaseFilters, releaseList } from '@/lib/releases/published-list'

/** How many items a feed holds. */
export const feedLength = 50

/** The newest releases of a list, whole. */
export async function newestReleases(
  newsroom: Newsroom,
  locale: Locale,
  filters: ReleaseFilters,
): Promise<ReleaseView[]> {
  const listed = [
    ...(await releaseList(newsroom, locale, filters)).rows,
    ...(await releaseList(newsroom, locale, filters, 2)).rows,
  ]
  return each(listed.slice(0, feedLength), ({ id }) => releaseView(newsroom, locale, { id }))
}

/** The last meetings of a list, those to come first of all, whole. */
export async function lastMeetings(
  newsroom: Newsroom,
  locale: Locale,
  filters: MeetingFilters,
): Promise<MeetingView[]> {
  const listed = [
    ...(await upcomingMeetings(newsroom, locale)).toReversed(),
    ...(await pastMeetings(newsroom, locale, filters)).rows,
  ]
  return each(listed.slice(0, feedLength), ({ id }) => meetingView(newsroom, locale, { id }))
}

async function each<Row, View>(
  rows: readonly Row[],
  view: (row: Row) => Promise<View | undefined>,
): Promise<View[]> {
  const views: View[] = []
  for (const row of rows) {
    const found = await view(row)
    if (found) views.push(found)
  }
  return views
}
