import { Temporal } from 'temporal-polyfill'
import type { Locale } from '@/db/locales'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { clockIn } from './phase'
import { type PublicAdvisory, publicAdvisory } from './published-advisory'
import { type ListedMeeting, meetingColumns } from './published-list'
import { isToCome } from './to-come'

/** Days that are looked at one by one, today the first. */
export const daysAhead = 14

/** Meetings named of those after them. */
const furtherOn = 10

/** A meeting to come, with its time on the clocks of its own zone and of the organisation's. */
export type ForwardMeeting = ListedMeeting & {
  zone: string
  /** Date and time by the organisation's clock where that shows another; undefined without a time. */
  here: { date: string; time: string } | undefined
  /** What the media were told of it. */
  advisory: PublicAdvisory | undefined
}

export type ForwardDay = { date: string; isToday: boolean; meetings: ForwardMeeting[] }

export type ForwardLook = {
  today: string
  /** The last of the days. */
  last: string
  /** Each day from today on, also those on which nothing is to be. */
  days: ForwardDay[]
  /** The next ones after those days. */
  later: ForwardMeeting[]
}

type Row = ListedMeeting & { zone: string; startsAt: string | null }

/** The coming two weeks by day, and the meetings after them. What has begun before stands under today. */
export async function forwardLook(newsroom: Newsroom, locale: Locale): Promise<ForwardLook> {
  newsroom.uses(`list:meetings:${locale}`)
  const today = todayIn(newsroom)
  const first = Temporal.PlainDate.from(today)
  const dates = Array.from({ length: daysAhead }, (_, index) => first.add({ days: index }).toString())
  const last = dates.at(-1) ?? today
  const coming = rows(newsroom, locale, { today, last, limit: -1 }, '<=')
  const later = rows(newsroom, locale, { today, last, limit: furtherOn }, '>')
  const dayOf = ({ startsOn }: ListedMeeting) => (startsOn < today ? today : startsOn)
  return {
    today,
    last,
    days: dates.map((date) => ({
      date,
      isToday: date === today,
      meetings: coming.filter((meeting) => dayOf(meeting) === date),
    })),
    later,
  }
}

/** The meetings to come, however far ahead, of which the media were told in this language. */
export async function advisedMeetings(newsroom: Newsroom, locale: Locale): Promise<ForwardMeeting[]> {
  newsroom.uses(`list:meetings:${locale}`)
  const toCome = rows(newsroom, locale, { today: todayIn(newsroom), last: '', limit: -1 }, '>')
  return toCome.filter(({ advisory }) => advisory)
}

function rows(
  newsroom: Newsroom,
  locale: Locale,
  given: { today: string; last: string; limit: number },
  side: '<=' | '>',
): ForwardMeeting[] {
  const found = statement<Row>(
    newsroom.db,
    `select ${meetingColumns}, m.zone, m.starts_at as startsAt from meetings m
     where m.locale = @locale and m.starts_on ${side} @last and ${isToCome('m.')}
     order by m.starts_on, m.start_time, m.id limit @limit`,
  ).all({ locale, ...given })
  newsroom.uses(...found.map(({ id }) => `row:meeting:${id}`))
  return found.map(({ startsAt, ...meeting }) => ({
    ...meeting,
    here: clockIn(newsroom.zone, { ...meeting, startsAt }),
    advisory: publicAdvisory(newsroom, locale, meeting.id),
  }))
}
