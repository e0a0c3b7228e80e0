import { and, asc, desc, eq, ne } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { bodies, meetingTopics, people, topics } from '@/db/public/schema/entries'
import {
  agendaItems,
  decisions,
  documents,
  meetingSessions,
  meetings,
  publicNotes,
  releases,
} from '@/db/public/schema/records'
import { type ParticipantsView, participantsView } from '@/lib/attendance/published'
import type { Newsroom } from '@/lib/publication/newsroom'

type MeetingRow = typeof meetings.$inferSelect

/** A meeting record as a reader sees it. */
export type MeetingView = MeetingRow & {
  chairSlug: string | undefined
  sessions: { number: number | null; slug: string; name: string; shortName: string }[]
  agenda: { id: string; text: string; outcome: string }[]
  decisions: { id: string; text: string }[]
  documents: { id: string; name: string; nextStep: string }[]
  notes: { edition: number; at: string; text: string }[]
  topics: { slug: string; name: string }[]
  releases: { slug: string; title: string; kind: string; issuedAt: string; issuedOn: string }[]
  participants: ParticipantsView | undefined
  /** The other languages in which it is public. */
  translations: { locale: Locale; slug: string; hasParticipants: boolean }[]
}

/** A public meeting by its address or id; undefined where there is none in this language. */
export async function meetingView(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<MeetingView | undefined> {
  const { db } = newsroom
  const is = 'slug' in which ? eq(meetings.slug, which.slug) : eq(meetings.id, which.id)
  const row = db
    .select()
    .from(meetings)
    .where(and(is, eq(meetings.locale, locale)))
    .get()
  if (!row) return undefined
  newsroom.uses(`meeting:${row.id}`)
  return {
    ...row,
    ...partsOf(newsroom, row),
    ...relatedOf(newsroom, row),
    participants: await participantsView(newsroom, locale, row.id),
    translations: await translationsOf(newsroom, row),
  }
}

function partsOf({ db }: Newsroom, { id, locale }: MeetingRow) {
  const inOrder = <Table extends typeof agendaItems | typeof decisions | typeof documents>(table: Table) =>
    [and(eq(table.meetingId, id), eq(table.locale, locale)), asc(table.position)] as const
  const [ofAgenda, agendaOrder] = inOrder(agendaItems)
  const [ofDecisions, decisionOrder] = inOrder(decisions)
  const [ofDocuments, documentOrder] = inOrder(documents)
  return {
    agenda: db.select().from(agendaItems).where(ofAgenda).orderBy(agendaOrder).all(),
    decisions: db.select().from(decisions).where(ofDecisions).orderBy(decisionOrder).all(),
    documents: db.select().from(documents).where(ofDocuments).orderBy(documentOrder).all(),
  }
}

function relatedOf({ db, uses }: Newsroom, { id, locale, chair }: MeetingRow) {
  const sessions = db
    .select({
      id: bodies.id,
      number: meetingSessions.number,
      slug: bodies.slug,
      name: bodies.name,
      shortName: bodies.shortName,
    })
    .from(meetingSessions)
    .innerJoin(bodies, and(eq(bodies.id, meetingSessions.bodyId), eq(bodies.locale, locale)))
    .where(eq(meetingSessions.meetingId, id))
    .orderBy(asc(meetingSessions.position))
    .all()
  const about = db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(meetingTopics)
    .innerJoin(topics, and(eq(topics.id, meetingTopics.topicId), eq(topics.locale, locale)))
    .where(eq(meetingTopics.meetingId, id))
    .orderBy(asc(topics.name))
    .all()
  uses(...sessions.map((body) => `body:${body.id}`), ...about.map((topic) => `topic:${topic.id}`))
  const chairs = and(eq(people.id, chair?.personId ?? ''), eq(people.locale, locale))
  return {
    sessions,
    topics: about,
    chairSlug: db.select({ slug: people.slug }).from(people).where(chairs).get()?.slug,
    notes: db
      .select()
      .from(publicNotes)
      .where(and(eq(publicNotes.recordId, id), eq(publicNotes.locale, locale)))
      .orderBy(desc(publicNotes.edition))
      .all(),
    releases: db
      .select()
      .from(releases)
      .where(and(eq(releases.meetingId, id), eq(releases.locale, locale)))
      .orderBy(desc(releases.issuedAt))
      .all(),
  }
}

async function translationsOf(newsroom: Newsroom, { id, locale }: MeetingRow) {
  const others = newsroom.db
    .select({ locale: meetings.locale, slug: meetings.slug })
    .from(meetings)
    .where(and(eq(meetings.id, id), ne(meetings.locale, locale)))
    .all()
  return Promise.all(
    others.map(async (other) => ({
      ...other,
      hasParticipants: (await participantsView(newsroom, other.locale, id)) !== undefined,
    })),
  )
}
