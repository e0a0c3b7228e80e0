import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { appointments, bodies, people } from '@/db/public/schema/entries'
import { meetingSessions, meetings } from '@/db/public/schema/records'
import { type ListedMeeting, listedMeeting } from '@/lib/meetings/published-list'
import type { Newsroom } from '@/lib/publication/newsroom'
import type { Page } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'
import { todayIn } from '@/lib/publication/today'
import { type ListedRelease, releasesAbout } from '@/lib/releases/published-list'
import { covers } from './partial-dates'
import { languagesOf } from './published-languages'

/** A body as lists show it. */
export type ListedBody = {
  id: string
  slug: string
  name: string
  shortName: string
  kind: string
  meetings: number
}

export type BodyView = {
  id: string
  slug: string
  name: string
  shortName: string
  kind: string
  /** The last first. */
  sessions: (ListedMeeting & { number: number | null; status: string })[]
  releases: Page<ListedRelease>
  /** Who holds which post, by appointments that were released. */
  appointments: { id: string; post: string; kind: string; name: string; slug: string }[]
  languages: Locale[]
}

const all = prepared((db) =>
  db
    .select({
      id: bodies.id,
      slug: bodies.slug,
      name: bodies.name,
      shortName: bodies.shortName,
      kind: bodies.detail,
      meetings: count(meetings.id),
    })
    .from(bodies)
    .leftJoin(meetingSessions, eq(meetingSessions.bodyId, bodies.id))
    .leftJoin(meetings, and(eq(meetings.id, meetingSessions.meetingId), eq(meetings.locale, bodies.locale)))
    .where(eq(bodies.locale, sql.placeholder('locale')))
    .groupBy(bodies.id)
    .prepare(),
)

/** Every public body by its name. */
export async function bodyList({ db, uses }: Newsroom, locale: Locale): Promise<ListedBody[]> {
  uses(`list:bodies:${locale}`)
  return all(db)
    .all({ locale })
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
}

/** A body with its meetings and the releases about it; undefined where it is not public in this language. */
export async function bodyView(
  newsroom: Newsroom,
  locale: Locale,
  { slug }: { slug: string },
  page = 1,
): Promise<BodyView | undefined> {
  const { db, uses } = newsroom
  const body = db
    .select({
      id: bodies.id,
      slug: bodies.slug,
      name: bodies.name,
      shortName: bodies.shortName,
      kind: bodies.detail,
    })
    .from(bodies)
    .where(and(eq(bodies.slug, slug), eq(bodies.locale, locale)))
    .get()
  if (!body) return undefined
  uses(`body:${body.id}`)
  return {
    ...body,
    sessions: db
      .select({ ...listedMeeting, number: meetingSessions.number, status: meetings.status })
      .from(meetingSessions)
      .innerJoin(meetings, and(eq(meetings.id, meetingSessions.meetingId), eq(meetings.locale, locale)))
      .where(eq(meetingSessions.bodyId, body.id))
      .orderBy(desc(meetings.startsOn), desc(meetings.id))
      .all(),
    releases: await releasesAbout(newsroom, locale, { kind: 'body', id: body.id }, page),
    appointments: appointmentsIn(newsroom, locale, body.id),
    languages: languagesOf(db, bodies, body.id),
  }
}

/** Those that hold today. */
function appointmentsIn(newsroom: Newsroom, locale: Locale, bodyId: string) {
  const { db, uses } = newsroom
  const today = todayIn(newsroom)
  const rows = db
    .select({
      id: appointments.id,
      post: appointments.post,
      kind: appointments.kind,
      from: appointments.from,
      to: appointments.to,
      personId: people.id,
      name: people.name,
      slug: people.slug,
    })
    .from(appointments)
    .innerJoin(people, and(eq(people.id, appointments.personId), eq(people.locale, locale)))
    .where(and(eq(appointments.bodyId, bodyId), eq(appointments.locale, locale)))
    .orderBy(asc(appointments.from), asc(appointments.id))
    .all()
    .filter((term) => covers(term, today))
  uses(...rows.map(({ personId }) => `person:${personId}`))
  return rows
}
