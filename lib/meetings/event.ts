import type { Event, WithContext } from 'schema-dts'
import { Temporal } from 'temporal-polyfill'
import { type Publisher, publisherOf } from '@/lib/linked-data/organisation'
import { withoutGaps } from '@/lib/linked-data/without-gaps'
import type { MeetingFormat, MeetingStatus } from './content'
import type { MeetingView } from './published'

const attendance = {
  in_person: 'https://schema.org/OfflineEventAttendanceMode',
  videoconference: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const

const statuses = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

/** A meeting as schema.org describes an event. */
export function event(meeting: MeetingView, organiser: Publisher, siteUrl: string): WithContext<Event> {
  const { locale, place, venue, format } = meeting
  const at = (folder: string, slug: string) => `${siteUrl}/${locale}/${folder}/${encodeURIComponent(slug)}`
  const url = at('meetings', meeting.slug)
  const bodies = meeting.sessions.map(({ name, slug }) => ({
    '@type': 'Organization' as const,
    name,
    url: at('bodies', slug),
  }))
  return withoutGaps<WithContext<Event>>({
    '@context': 'https://schema.org',
    '@type': 'Event' as const,
    '@id': url,
    url,
    name: meeting.title,
    description: meeting.summary,
    inLanguage: locale,
    startDate: startOf(meeting),
    endDate: meeting.endsOn,
    eventStatus: statuses[meeting.status as MeetingStatus],
    eventAttendanceMode: attendance[format as MeetingFormat],
    location: [
      ...(place || venue
        ? [withoutGaps({ '@type': 'Place' as const, name: venue || place, address: place || venue })]
        : []),
      ...(format === 'in_person' ? [] : [{ '@type': 'VirtualLocation' as const, url }]),
    ],
    organizer: bodies.length > 0 ? bodies : organiser && publisherOf(organiser, siteUrl),
    about: meeting.topics.map(({ name, slug }) => ({
      '@type': 'Thing' as const,
      name,
      url: at('topics', slug),
    })),
    subjectOf: meeting.releases.map(({ title, slug, issuedAt }) => ({
      '@type': 'NewsArticle' as const,
      headline: title,
      url: at('releases', slug),
      datePublished: issuedAt,
    })),
  })
}

/** The local date, with the time and how far it is from UTC where a time is set. */
function startOf({ startsOn, startsAt, zone }: MeetingView): string {
  if (!startsAt) return startsOn
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
  return start.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}
