import { and, asc, count, desc, eq, not, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { bodies } from '@/db/public/schema/entries'
import { meetingSessions, meetings } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'

const pageSize = 30

/** A meeting as lists show it. */
export type ListedMeeting = {
  id: string
  slug: string
  kind: string
  title: string
  startsOn: string
  endsOn: string
  startTime: string
  place: string
  format: string
}

/** As they stand in the address: a year, a kind, the address of a body. */
export type MeetingFilters = { year?: string; kind?: string; body?: string }

/** The columns of a meeting in a list. */
export const listedMeeting = {
  id: meetings.id,
  slug: meetings.slug,
  kind: meetings.kind,
  title: meetings.title,
  startsOn: meetings.startsOn,
  endsOn: meetings.endsOn,
  startTime: meetings.startTime,
  place: meetings.place,
  format: meetings.format,
}

/** Planned, and not over by the calendar of the organisation. */
const isUpcoming = (today: unknown) =>
  and(eq(meetings.status, 'planned'), sql`${meetings.endsOn} >= ${today}`) as SQL

const lastFirst = [desc(meetings.startsOn), desc(meetings.startTime), desc(meetings.id)] as const

const upcoming = prepared((db) =>
  db
    .select(listedMeeting)
    .from(meetings)
    .where(and(eq(meetings.locale, sql.placeholder('locale')), isUpcoming(sql.placeholder('today'))))
    .orderBy(asc(meetings.startsOn), asc(meetings.startTime), asc(meetings.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

const latest = prepared((db) =>
  db
    .select(listedMeeting)
    .from(meetings)
    .where(and(eq(meetings.locale, sql.placeholder('locale')), not(isUpcoming(sql.placeholder('today')))))
    .orderBy(...lastFirst)
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** Meetings to come, the nearest first; all of them unless told how many. */
export async function upcomingMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit = -1,
): Promise<ListedMeeting[]> {
  const found = upcoming(newsroom.db).all({ locale, today: todayIn(newsroom), limit })
  newsroom.uses(`list:meetings:${locale}`, ...rowTags(found))
  return found
}

/** Meetings that are over, the last first, 30 a page; `page` counts from 1. */
export async function pastMeetings(
  newsroom: Newsroom,
  locale: Locale,
  filters: MeetingFilters = {},
  page = 1,
): Promise<Page<ListedMeeting>> {
  const { db } = newsroom
  newsroom.uses(`list:meetings:${locale}`)
  const where = matching(locale, todayIn(newsroom), filters)
  const total = db.select({ total: count() }).from(meetings).where(where).get()?.total ?? 0
  const found = pageOf({ total, page, size: pageSize }, ({ limit, offset }) =>
    db
      .select(listedMeeting)
      .from(meetings)
      .where(where)
      .orderBy(...lastFirst)
      .limit(limit)
      .offset(offset)
      .all(),
  )
  newsroom.uses(...rowTags(found.rows))
  return found
}

/** The meetings that were over last. */
export async function latestMeetings(
  newsroom: Newsroom,
  locale: Locale,
  limit: number,
): Promise<ListedMeeting[]> {
  const found = latest(newsroom.db).all({ locale, today: todayIn(newsroom), limit })
  newsroom.uses(`list:meetings:${locale}`, ...rowTags(found))
  return found
}

const rowTags = (rows: readonly ListedMeeting[]) => rows.map(({ id }) => `row:meeting:${id}`)

/** What past meetings may be narrowed by, with how many each choice would show beside the other filters. */
export async function meetingChoices(newsroom: Newsroom, locale: Locale, filters: MeetingFilters) {
  const { db, uses } = newsroom
  uses(`list:meetings:${locale}`)
  const today = todayIn(newsroom)
  const without = (name: keyof MeetingFilters) => matching(locale, today, { ...filters, [name]: undefined })
  const found = db
    .select({ id: bodies.id, value: bodies.slug, label: bodies.shortName, count: count() })
    .from(meetings)
    .innerJoin(meetingSessions, eq(meetingSessions.meetingId, meetings.id))
    .innerJoin(bodies, and(eq(bodies.id, meetingSessions.bodyId), eq(bodies.locale, locale)))
    .where(without('body'))
    .groupBy(bodies.id)
    .all()
  uses(...found.map(({ id }) => `body:${id}`))
  return {
    kinds: db
      .select({ value: meetings.kind, count: count() })
      .from(meetings)
      .where(without('kind'))
      .groupBy(meetings.kind)
      .orderBy(desc(count()), meetings.kind)
      .all(),
    years: db
      .select({ value: sql<string>`cast(${meetings.year} as text)`, count: count() })
      .from(meetings)
      .where(without('year'))
      .groupBy(meetings.year)
      .orderBy(desc(meetings.year))
      .all(),
    bodies: found.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  }
}

function matching(locale: Locale, today: string, { year, kind, body }: MeetingFilters): SQL | undefined {
  return and(
    eq(meetings.locale, locale),
    not(isUpcoming(today)),
    kind ? eq(meetings.kind, kind) : undefined,
    year ? sql`cast(${meetings.year} as text) = ${year}` : undefined,
    body
      ? sql`${meetings.id} in (select s.meeting_id from meeting_sessions s join bodies b on b.id = s.body_id
          where b.slug = ${body} and b.locale = ${locale})`
      : undefined,
  )
}

export type MeetingChoices = Awaited<ReturnType<typeof meetingChoices>>
