import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { instantOf } from '@/lib/dates'
import type { MeetingText } from '@/lib/meetings/published'
import type { Say } from './feed'
import { factsOf, placeOf, titleWithStatus } from './meeting-facts'

/** A meeting whose record was withdrawn: it is struck out under the id by which calendars know it. */
export type WithdrawnMeeting = {
  id: string
  slug: string
  startsOn: string
  endsOn: string
  withdrawnAt: string
  /** How many editions it had. */
  editions: number
  notice: string
}

export type Calendar = {
  name: string
  description: string
  /** The page that has the same. */
  url: string
  /** Where the calendar itself is to be had anew; none for a single meeting, which is taken once. */
  source?: string
  meetings: readonly MeetingText[]
  withdrawn: readonly WithdrawnMeeting[]
}

type Here = { siteUrl: string; locale: string; say: Say }

/**
 * Meetings as iCalendar (RFC 5545). Times are in UTC, so that no table of zones is needed to read them; where no time is
 * set a meeting takes whole days. The id of an event is the same in every language and through all editions, SEQUENCE
 * counts these (RFC 5546, 2.1.4), and what was called off or withdrawn stays as CANCELLED.
 */
export function calendarText({ name, description, url, source, ...held }: Calendar, here: Here): string {
  const calendar = ical({
    prodId: { company: 'Communique', product: 'Newsroom', language: here.locale },
    // The library writes these two as they are.
    name: escapeText(name),
    description: escapeText(description),
    url,
    source: source ?? null,
    ttl: source ? 60 * 60 : null,
    events: [
      ...held.meetings.filter(({ startsOn }) => startsOn).map((meeting) => meetingEvent(meeting, here)),
      ...held.withdrawn.filter(({ startsOn }) => startsOn).map((stone) => withdrawnEvent(stone, here)),
    ],
  })
  return `${calendar.toString().trimEnd()}\r\n`
}

const statuses: Record<string, ICalEventStatus> = {
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

function meetingEvent(meeting: MeetingText, here: Here): ICalEventData {
  const { siteUrl, locale, say } = here
  const url = `${siteUrl}/${locale}/meetings/${meeting.slug}`
  const kind = say(`newsroom.meeting.kinds.${meeting.kind}`)
  const categories = [kind, ...meeting.sessions.map(({ shortName, name }) => shortName || name)]
  return {
    ...when(meeting),
    ...stamped(meeting.id, { at: meeting.updatedAt, sequence: meeting.edition - 1, siteUrl }),
    summary: titleWithStatus(meeting, say),
    status: statuses[meeting.status] ?? ICalEventStatus.CONFIRMED,
    location: placeOf(meeting) || say(`newsroom.meeting.formats.${meeting.format}`),
    description: descriptionOf(meeting, url, say),
    categories: [...categories, ...meeting.topics.map((topic) => topic.name)].map((each) => ({ name: each })),
    url,
  }
}

/** One more than its last edition had. */
function withdrawnEvent(stone: WithdrawnMeeting, { siteUrl, locale, say }: Here): ICalEventData {
  const { id, slug, startsOn, endsOn, withdrawnAt, editions, notice } = stone
  const url = `${siteUrl}/${locale}/meetings/${slug}`
  return {
    ...wholeDays(startsOn, endsOn),
    ...stamped(id, { at: withdrawnAt, sequence: editions, siteUrl }),
    summary: say('feeds.calendar.withdrawn'),
    status: ICalEventStatus.CANCELLED,
    description: [notice, url].filter(Boolean).join('\n\n'),
    url,
  }
}

function stamped(id: string, of: { at: string; sequence: number; siteUrl: string }) {
  const at = new Date(of.at)
  return { id: `${id}@${new URL(of.siteUrl).hostname}`, sequence: of.sequence, stamp: at, lastModified: at }
}

/** How long a meeting takes is not known where it is of one day and has a time: it has a beginning then, and no end. */
function when(meeting: Pick<MeetingText, 'startsOn' | 'endsOn' | 'startsAt' | 'zone'>) {
  const { startsOn, endsOn, startsAt, zone } = meeting
  if (!startsAt) return wholeDays(startsOn, endsOn)
  const end = endsOn > startsOn ? new Date(instantOf(dayAfter(endsOn), '00:00', zone)) : undefined
  return { start: new Date(startsAt), end }
}

/** The day on which it ends for a calendar is the one after its last (RFC 5545, 3.6.1). */
const wholeDays = (startsOn: string, endsOn: string) => ({
  start: new Date(startsOn),
  end: new Date(dayAfter(endsOn || startsOn)),
  allDay: true,
})

const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString()

function descriptionOf(meeting: MeetingText, url: string, say: Say): string {
  const agenda = meeting.agenda.map(({ text }, index) => `${index + 1}. ${text}`)
  const [newest] = meeting.notes
  const parts = [
    newest?.text,
    meeting.summary,
    factsOf(meeting, say)
      .map(({ name, value }) => `${name}: ${value}`)
      .join('\n'),
    agenda.length > 0 ? [say('feeds.calendar.agenda'), ...agenda].join('\n') : '',
    url,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** As a value of the type TEXT is written (RFC 5545, 3.3.11). */
const escapeText = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')
