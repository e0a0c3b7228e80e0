import { and, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { meetings } from '@/db/public/schema/records'
import type { MeetingFormat, MeetingKind, MeetingStatus } from '@/lib/meetings/content'
import { type MeetingView, meetingView } from '@/lib/meetings/published'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import type { Links } from './links'
import type { Meeting, MeetingSummary } from './meeting-schemas'

type Row = typeof meetings.$inferSelect

const rowsById = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(eq(meetings.id, sql.placeholder('id')))
    .prepare(),
)

const rowById = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, sql.placeholder('id')), eq(meetings.locale, sql.placeholder('locale'))))
    .prepare(),
)

/** The languages in which a meeting is public; none where it is not. */
export const meetingLanguages = ({ db }: Newsroom, id: string): Locale[] =>
  rowsById(db)
    .all({ id })
    .map(({ locale }) => locale)

/** Meetings as lists of the API have them, in the order of their ids. */
export async function meetingSummaries(
  newsroom: Newsroom,
  locale: Locale,
  ids: readonly string[],
  links: Links,
): Promise<MeetingSummary[]> {
  newsroom.uses(...ids.map((id) => `meeting:${id}`))
  return ids.flatMap((id) => {
    const row = rowById(newsroom.db).get({ id, locale })
    return row ? [summaryOf(newsroom, row, links)] : []
  })
}

/** A public meeting whole, in a language; undefined where there is none. */
export async function meetingWhole(
  newsroom: Newsroom,
  locale: Locale,
  id: string,
  links: Links,
): Promise<Meeting | undefined> {
  const view = await meetingView(newsroom, locale, { id })
  return view && wholeOf(newsroom, view, links)
}

function summaryOf({ db }: Newsroom, row: Row, links: Links): MeetingSummary {
  const { id, locale } = row
  return {
    id,
    url: links.page(locale, 'meetings', row.slug),
    api: links.api(`/meetings/${id}`, locale),
    language: locale,
    kind: row.kind as MeetingKind,
    status: row.status as MeetingStatus,
    title: row.title,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    startTime: row.startTime,
    zone: row.zone,
    startsAt: row.startsAt,
    format: row.format as MeetingFormat,
    place: row.place,
    venue: row.venue,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    edition: row.edition,
    translations: rowsById(db)
      .all({ id })
      .filter((other) => other.locale !== locale)
      .map((other) => ({
        language: other.locale,
        url: links.page(other.locale, 'meetings', other.slug),
        api: links.api(`/meetings/${id}`, other.locale),
      })),
  }
}

function wholeOf(newsroom: Newsroom, view: MeetingView, links: Links): Meeting {
  const { id, locale, chair, next } = view
  const url = links.page(locale, 'meetings', view.slug)
  return {
    ...summaryOf(newsroom, view, links),
    summary: view.summary,
    sessions: view.sessions.map((body) => ({
      id: body.id,
      url: links.page(locale, 'bodies', body.slug),
      name: body.name,
      shortName: body.shortName,
      number: body.number,
    })),
    chair: chair && {
      ...(view.chairSlug
        ? { id: chair.personId, url: links.page(locale, 'people', view.chairSlug) }
        : { id: null, url: null }),
      name: chair.name,
      post: chair.post,
    },
    agenda: view.agenda.map(({ text, outcome }) => ({ text, outcome })),
    decisions: view.decisions.map(({ text }) => ({ text })),
    documents: view.documents.map(({ name, nextStep }) => ({ name, nextStep })),
    next: next && { startsOn: next.startsOn, place: next.place, note: next.note },
    topics: view.topics.map((topic) => ({
      id: topic.id,
      url: links.page(locale, 'topics', topic.slug),
      name: topic.name,
    })),
    notes: view.notes,
    releases: view.releases.map((about) => ({
      id: about.id,
      url: links.page(locale, 'releases', about.slug),
      api: links.api(`/releases/${about.id}`),
      title: about.title,
      issuedAt: about.issuedAt,
    })),
    attendance: view.participants ? links.api(`/meetings/${id}/attendance`, locale) : null,
    forms: { ninjs: `${url}.ninjs`, ics: `${url}.ics` },
  }
}
