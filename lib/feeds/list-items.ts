import type { Locale } from '@/db/locales'
import { type MeetingText, meetingText } from '@/lib/meetings/published'
import { newest as newestMeetings } from '@/lib/meetings/published-list'
import type { ListFilters } from '@/lib/publication/list-filters'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type ReleaseView, releaseView } from '@/lib/releases/published'
import { newest as newestReleases } from '@/lib/releases/published-list'

/** How many items a feed holds. */
export const feedLength = 50

/** How many meetings a calendar holds at most; the last ones count. */
const calendarLength = 500

type Read = [newsroom: Newsroom, locale: Locale, filters: ListFilters]

/** The newest releases of a narrowing, whole. */
export async function releasesOf(...[newsroom, locale, filters]: Read): Promise<ReleaseView[]> {
  const listed = await newestReleases(newsroom, locale, filters, { limit: feedLength })
  return each(listed, ({ id }) => releaseView(newsroom, locale, { id }))
}

/** The last meetings of a narrowing, those to come first of all, whole. */
export async function meetingsOf(...[newsroom, locale, filters]: Read): Promise<MeetingText[]> {
  const listed = await newestMeetings(newsroom, locale, filters, { limit: feedLength })
  return wholeMeetings(newsroom, locale, listed)
}

/** The meetings of a narrowing that were not over before that day, whole. */
export async function meetingsSince(...[newsroom, locale, filters, since]: [...Read, since: string]) {
  const listed = await newestMeetings(newsroom, locale, filters, { limit: calendarLength })
  return wholeMeetings(
    newsroom,
    locale,
    listed.filter(({ endsOn }) => endsOn >= since),
  )
}

export const wholeMeetings = (newsroom: Newsroom, locale: Locale, listed: readonly { id: string }[]) =>
  each(listed, ({ id }) => meetingText(newsroom, locale, { id }))

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
