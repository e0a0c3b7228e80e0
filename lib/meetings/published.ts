import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { bodies, meetingTopics, people, topics } from '@/db/public/schema/entries'
import {
  agendaItems,
  attendanceLists,
  decisions,
  documents,
  meetingSessions,
  meetings,
  releases,
} from '@/db/public/schema/records'
import { type ParticipantsView, participantsView } from '@/lib/attendance/published'
import type { Newsroom } from '@/lib/publication/newsroom'
import { prepared } from '@/lib/publication/prepared'
import { notesOf, type PublicNote } from '@/lib/publication/published-notes'

type MeetingRow = typeof meetings.$inferSelect

/** A meeting record as a reader sees it. */
export type MeetingView = MeetingRow & {
  chairSlug: string | undefined
  sessions: { number: number | null; slug: string; name: string; shortName: string }[]
  agenda: { id: string; text: string; outcome: string }[]
  decisions: { id: string; text: string }[]
  documents: { id: string; name: string; nextStep: string }[]
  notes: PublicNote[]
  topics: { slug: string; name: string }[]
  releases: { slug: string; title: string; kind: string; issuedAt: string; issuedOn: string }[]
  participants: ParticipantsView | undefined
  /** The other languages in which it is public. */
  translations: { locale: Locale; slug: string; hasParticipants: boolean }[]
}

const is = sql.placeholder

const bySlug = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.slug, is('slug')), eq(meetings.locale, is('locale'))))
    .prepare(),
)

const byId = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, is('id')), eq(meetings.locale, is('locale'))))
    .prepare(),
)

const partsOf = prepared((db) => {
  const of = <Table extends typeof agendaItems | typeof decisions | typeof documents>(table: Table) =>
    [and(eq(table.meetingId, is('id')), eq(table.locale, is('locale'))), asc(table.position)] as const
  const [inAgenda, agendaOrder] = of(agendaItems)
  const [inDecisions, decisionOrder] = of(decisions)
  const [inDocuments, documentOrder] = of(documents)
  return {
    agenda: db.select().from(agendaItems).where(inAgenda).orderBy(agendaOrder).prepare(),
    decisions: db.select().from(decisions).where(inDecisions).orderBy(decisionOrder).prepare(),
    documents: db.select().from(documents).where(inDocuments).orderBy(documentOrder).prepare(),
  }
})

const sessionsOf = prepared((db) =>
  db
    .select({
      id: bodies.id,
      number: meetingSessions.number,
      slug: bodies.slug,
      name: bodies.name,
      shortName: bodies.shortName,
    })
    .from(meetingSessions)
    .innerJoin(bodies, and(eq(bodies.id, meetingSessions.bodyId), eq(bodies.locale, is('locale'))))
    .where(eq(meetingSessions.meetingId, is('id')))
    .orderBy(asc(meetingSessions.position))
    .prepare(),
)

const topicsOf = prepared((db) =>
  db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(meetingTopics)
    .innerJoin(topics, and(eq(topics.id, meetingTopics.topicId), eq(topics.locale, is('locale'))))
    .where(eq(meetingTopics.meetingId, is('id')))
    .prepare(),
)

const chairOf = prepared((db) =>
  db
    .select({ slug: people.slug })
    .from(people)
    .where(and(eq(people.id, is('id')), eq(people.locale, is('locale'))))
    .prepare(),
)

const releasesOf = prepared((db) =>
  db
    .select({
      slug: releases.slug,
      title: releases.title,
      kind: releases.kind,
      issuedAt: releases.issuedAt,
      issuedOn: releases.issuedOn,
    })
    .from(releases)
    .where(and(eq(releases.meetingId, is('id')), eq(releases.locale, is('locale'))))
    .orderBy(desc(releases.issuedAt), desc(releases.id))
    .prepare(),
)

const otherLanguages = prepared((db) =>
  db
    .select({
      locale: meetings.locale,
      slug: meetings.slug,
      hasParticipants: sql`${attendanceLists.id} is not null`.mapWith(Boolean),
    })
    .from(meetings)
    .leftJoin(
      attendanceLists,
      and(eq(attendanceLists.meetingId, meetings.id), eq(attendanceLists.locale, meetings.locale)),
    )
    .where(and(eq(meetings.id, is('id')), ne(meetings.locale, is('locale'))))
    .prepare(),
)

/** A public meeting by its address or id; undefined where there is none in this language. */
export async function meetingView(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<MeetingView | undefined> {
  const { db, uses } = newsroom
  const row = 'slug' in which ? bySlug(db).get({ ...which, locale }) : byId(db).get({ ...which, locale })
  if (!row) return undefined
  const own = { id: row.id, locale }
  const sessions = sessionsOf(db).all(own)
  const about = topicsOf(db).all(own)
  const chairId = row.chair?.personId
  uses(`meeting:${row.id}`, ...sessions.map(({ id }) => `body:${id}`))
  uses(...about.map(({ id }) => `topic:${id}`), ...(chairId ? [`person:${chairId}`] : []))
  return {
    ...row,
    sessions,
    topics: about.toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    chairSlug: chairId ? chairOf(db).get({ id: chairId, locale })?.slug : undefined,
    agenda: partsOf(db).agenda.all(own),
    decisions: partsOf(db).decisions.all(own),
    documents: partsOf(db).documents.all(own),
    notes: notesOf(newsroom, locale, row.id),
    releases: releasesOf(db).all(own),
    participants: await participantsView(newsroom, locale, row.id),
    translations: otherLanguages(db).all(own),
  }
}
