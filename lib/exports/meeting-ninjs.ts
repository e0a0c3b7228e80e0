import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { meetingEntry } from '@/lib/feeds/entries'
import { entryId } from '@/lib/feeds/entry-id'
import { titleWithStatus } from '@/lib/feeds/meeting-facts'
import { lifeOf } from '@/lib/meetings/life'
import type { MeetingText } from '@/lib/meetings/published'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import {
  bodyOf,
  editorialNote,
  type NinjsHouse,
  rightsOf,
  standard,
  uriOf,
  withoutEmpty,
} from './ninjs-frame'
import type { NinjsItem, NinjsPointer } from './ninjs-schema'

/** IPTC's list of statuses of events has no postponement; schema.org's does, and any URI may stand there. */
const statuses: Record<string, string> = {
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

/** A meeting in a language as a ninjs 3.1 item of type event. */
export function meetingNinjs(newsroom: Newsroom, meeting: MeetingText, house: NinjsHouse): NinjsItem {
  const { id, locale, startsOn, endsOn, startsAt, publishedAt } = meeting
  const { siteUrl, say } = house
  const url = `${siteUrl}/${locale}/meetings/${encodeURIComponent(meeting.slug)}`
  // Whoever reads no status reads the title and the text.
  const title = titleWithStatus(meeting, say)
  const plain = [lifeOf(meeting)?.note, textOf(meeting)].filter(Boolean).join('\n')
  const { html } = meetingEntry(meeting, { ...house, locale, zone: newsroom.zone })
  const organisers = meeting.sessions.map((body) => ({
    name: body.name,
    rel: 'organiser',
    uri: uriOf(house, 'bodies', body.id),
  }))
  return withoutEmpty({
    uri: uriOf(house, 'meetings', id, locale),
    standard,
    type: 'event',
    profile: 'meeting',
    representationType: 'full',
    version: String(meeting.edition),
    pubStatus: 'usable',
    language: locale,
    firstCreated: publishedAt,
    versionCreated: meeting.updatedAt,
    ...rightsOf(house, locale, localDateOf(publishedAt, newsroom.zone).slice(0, 4)),
    title,
    slugline: meeting.slug,
    located: meeting.place,
    edNote: editorialNote(meeting.notes, newsroom.zone),
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: meeting.summary
      ? [{ role: 'summary', contentType: 'text/plain', value: meeting.summary }]
      : [],
    bodies: [...bodyOf('main', 'text/html', html, plain), ...bodyOf('main', 'text/plain', plain)],
    genres: [{ name: say(`newsroom.meeting.kinds.${meeting.kind}`), literal: meeting.kind }],
    subjects: meeting.topics.map((topic) => ({
      name: topic.name,
      rel: 'about',
      uri: uriOf(house, 'topics', topic.id),
    })),
    people: meeting.chair
      ? [
          {
            name: meeting.chair.name,
            rel: 'chair',
            ...(meeting.chairSlug &&
              meeting.chair.personId && { uri: uriOf(house, 'people', meeting.chair.personId) }),
          },
        ]
      : [],
    organisations: organisers,
    places: meeting.place ? [{ name: meeting.place, rel: 'location' }] : [],
    eventDetails: startsOn
      ? {
          eventStatus: statuses[meeting.status] ?? 'https://schema.org/EventScheduled',
          dates: {
            ...(startsAt ? { startDate: startsAt } : { expectedStartDate: startsOn }),
            ...(endsOn && { expectedEndDate: endsOn }),
          },
          ...(organisers[0] && { organiser: organisers[0] }),
        }
      : undefined,
    altIds: [{ role: 'feed', value: entryId(siteUrl, { kind: 'meeting', id, publishedAt }) }],
    renditions: [
      { name: 'web', href: url, contentType: 'text/html' },
      { name: 'calendar', href: `${url}.ics`, contentType: 'text/calendar' },
    ],
    associations: [
      ...titlesElsewhere(newsroom, id, locale).map(
        (other): NinjsPointer => ({
          name: other.title,
          rel: 'translation',
          uri: uriOf(house, 'meetings', id, other.locale),
          type: 'event',
          representationType: 'partial',
          language: other.locale,
        }),
      ),
      ...releasesAbout(newsroom, id, locale).map(
        (release): NinjsPointer => ({
          name: release.title,
          rel: 'about',
          uri: uriOf(house, 'releases', release.id),
          type: 'text',
          representationType: 'partial',
          language: locale,
        }),
      ),
    ],
  })
}

/** What was before it and what came of it, a line each. */
const textOf = ({ summary, agenda, decisions }: MeetingText) =>
  [
    summary,
    ...agenda.map(({ text, outcome }) => [text, outcome].filter(Boolean).join(' – ')),
    ...decisions.map(({ text }) => text),
  ]
    .filter(Boolean)
    .join('\n')

const titlesElsewhere = ({ db }: Newsroom, id: string, locale: Locale) =>
  statement<{ locale: Locale; title: string }>(
    db,
    'select locale, title from meetings where id = @id and locale <> @locale',
  ).all({ id, locale })

/** The releases about it, the newest first. The plus has SQLite look for the meeting, not walk the language. */
function releasesAbout({ db, uses }: Newsroom, id: string, locale: Locale) {
  const found = statement<{ id: string; title: string }>(
    db,
    `select id, title from releases where meeting_id = @id and +locale = @locale
     order by issued_at desc, id desc`,
  ).all({ id, locale })
  uses(`releases:${id}`, ...found.map((release) => `row:release:${release.id}`))
  return found
}
