import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { meetingText } from '@/lib/meetings/published'
import { forwardLook } from '@/lib/meetings/published-forward-look'
import { isNarrowed, type ListFilters } from '@/lib/publication/list-filters'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { calendarText, type WithdrawnMeeting } from './calendar'
import type { House } from './feed'
import { outputAddress } from './formats'
import { meetingsSince, wholeMeetings } from './list-items'
import { addressOfList, titleOfList } from './narrowed'

/** How far back a calendar goes, in months; and how long before that a meeting was withdrawn at most. */
const monthsBack = 12

/** The meetings of the last year and those to come, narrowed as the list is. */
export async function meetingsCalendar(
  newsroom: Newsroom,
  locale: Locale,
  filters: ListFilters,
  { siteUrl, say }: House,
): Promise<string> {
  const since = Temporal.PlainDate.from(todayIn(newsroom)).subtract({ months: monthsBack }).toString()
  const meetings = await meetingsSince(newsroom, locale, filters, since)
  // What a withdrawn one was about is gone with its record. A narrowed calendar just loses it: calendars that are
  // followed are read whole each time.
  const withdrawn = isNarrowed(filters) ? [] : withdrawnSince(newsroom, locale, since)
  const title = await titleOfList(newsroom, locale, { list: 'meetings', filters }, say)
  return listCalendar(newsroom, locale, { siteUrl, say }, addressOfList(locale, 'meetings', filters), {
    title,
    description: say('feeds.calendar.description'),
    meetings,
    withdrawn,
  })
}

/** What the forward look has: the coming two weeks, and the next meetings after them. */
export async function forwardCalendar(
  newsroom: Newsroom,
  locale: Locale,
  { siteUrl, say }: House,
): Promise<string> {
  const { days, later } = await forwardLook(newsroom, locale)
  const listed = [...days.flatMap((day) => day.meetings), ...later]
  const meetings = await wholeMeetings(newsroom, locale, listed)
  const withdrawn = withdrawnSince(newsroom, locale, todayIn(newsroom))
  return listCalendar(newsroom, locale, { siteUrl, say }, `/${locale}/forward-look`, {
    title: say('feeds.titles.forwardLook'),
    description: say('feeds.calendar.forward'),
    meetings,
    withdrawn,
  })
}

/** One meeting; undefined where there is none at this address. */
export async function meetingCalendar(
  newsroom: Newsroom,
  locale: Locale,
  slug: string,
  { siteUrl, say }: House,
): Promise<string | undefined> {
  const meeting = await meetingText(newsroom, locale, { slug })
  if (!meeting) return undefined
  const calendar = {
    name: meeting.title,
    description: meeting.summary,
    url: `${siteUrl}/${locale}/meetings/${slug}`,
  }
  return calendarText({ ...calendar, meetings: [meeting], withdrawn: [] }, { siteUrl, locale, say })
}

type Held = Pick<Parameters<typeof calendarText>[0], 'description' | 'meetings' | 'withdrawn'> & {
  title: string
}

async function listCalendar(
  newsroom: Newsroom,
  locale: Locale,
  { siteUrl, say }: House,
  address: string,
  { title, ...held }: Held,
): Promise<string> {
  const organisation = await organisationView(newsroom, locale)
  const name = organisation?.abbreviation || organisation?.name || say('newsroom.title')
  const calendar = {
    name: `${name}: ${title}`,
    url: siteUrl + address,
    source: siteUrl + outputAddress(address, 'ics'),
  }
  return calendarText({ ...calendar, ...held }, { siteUrl, locale, say })
}

/**
 * The withdrawn meetings of a language whose days were not over before this one. What is just no longer told in the
 * language (its notice is empty) takes place all the same: it leaves the calendar without being struck out. What was
 * withdrawn long before, though its days were far off, was told for a year and is gone from who follows the calendar.
 */
function withdrawnSince(newsroom: Newsroom, locale: Locale, since: string): WithdrawnMeeting[] {
  newsroom.uses(`list:meetings:${locale}`)
  const told = Temporal.PlainDate.from(since).subtract({ months: monthsBack }).toString()
  const found = statement<WithdrawnMeeting>(
    newsroom.db,
    `select record_id as id, slug, starts_on as startsOn, ends_on as endsOn, withdrawn_at as withdrawnAt,
       editions, notice ->> @locale as notice
     from tombstones where kind = 'meeting' and withdrawn_at >= @told
       and notice ->> @locale <> '' and ends_on >= @since
     group by record_id having rowid = min(rowid) order by starts_on, record_id`,
  ).all({ locale, since, told })
  newsroom.uses(...found.map(({ id }) => `meeting:${id}`))
  return found
}
