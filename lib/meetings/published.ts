import { and, asc, desc, eq, ne, type SQLWrapper, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { type EntryKind, meetingAbout, mentions } from '@/db/public/schema/entries'
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
import { clockIn, type Phase, phaseOf } from './phase'

type MeetingRow = typeof meetings.$inferSelect

/** What the record of a meeting itself says. */
export type MeetingText = MeetingRow & {
  chairSlug: string | undefined
  sessions: { number: number | null; id: string; slug: string; name: string; shortName: string }[]
  agenda: { id: string; text: string; outcome: string }[]
  decisions: { id: string; text: string }[]
  documents: { id: string; name: string; nextStep: string }[]
  notes: PublicNote[]
  topics: { id: string; slug: string; name: string }[]
}

/** A meeting record as a reader sees it. */
export type MeetingView = MeetingText & {
  releases: { id: string; slug: string; title: string; kind: string; issuedAt: string; issuedOn: string }[]
  participants: ParticipantsView | undefined
  /** Where it stands by the clock. */
  phase: Phase
  /** Date and time by the organisation's clock where that shows another. */
  here: { date: string; time: string } | undefined
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

/** What it printed itself of an entry, whatever others print since. */
const mentioned = (kind: EntryKind, entryId: SQLWrapper) =>
  and(
    eq(mentions.ownerKind, 'meeting'),
    eq(mentions.ownerId, is('id')),
    eq(mentions.locale, is('locale')),
    eq(mentions.kind, kind),
    eq(mentions.entryId, entryId),
  )

const sessionsOf = prepared((db) =>
  db
    .select({
      number: meetingSessions.number,
      id: mentions.entryId,
      slug: mentions.slug,
      name: mentions.name,
      shortName: mentions.shortName,
    })
    .from(meetingSessions)
    .innerJoin(mentions, mentioned('body', meetingSessions.bodyId))
    .where(eq(meetingSessions.meetingId, is('id')))
    .orderBy(asc(meetingSessions.position))
    .prepare(),
)

const topicsOf = prepared((db) =>
  db
    .select({ id: mentions.entryId, slug: mentions.slug, name: mentions.name })
    .from(meetingAbout)
    .innerJoin(mentions, mentioned('topic', meetingAbout.entryId))
    .where(
      and(
        eq(meetingAbout.meetingId, is('id')),
        eq(meetingAbout.locale, is('locale')),
        eq(meetingAbout.kind, 'topic'),
      ),
    )
    .prepare(),
)

const chairOf = prepared((db) =>
  db
    .select({ slug: mentions.slug })
    .from(mentions)
    .where(mentioned('person', is('personId')))
    .prepare(),
)

const releasesOf = prepared((db) =>
  db
    .select({
      id: releases.id,
      slug: releases.slug,
      title: releases.title,
      kind: releases.kind,
      issuedAt: releases.issuedAt,
      issuedOn: releases.issuedOn,
    })
    .from(releases)
    // The plus keeps SQLite from walking every release of the language in the order of its date.
    .where(and(eq(releases.meetingId, is('id')), sql`+${releases.locale} = ${is('locale')}`))
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

/** What the record of a public meeting itself says; undefined where there is none in this language. */
export async function meetingText(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<MeetingText | undefined> {
  const { db, uses } = newsroom
  const row = 'slug' in which ? bySlug(db).get({ ...which, locale }) : byId(db).get({ ...which, locale })
  if (!row) return undefined
  const own = { id: row.id, locale }
  const personId = row.chair?.personId
  uses(`meeting:${row.id}`)
  return {
    ...row,
    sessions: sessionsOf(db).all(own),
    topics: topicsOf(db)
      .all(own)
      .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    chairSlug: personId ? chairOf(db).get({ ...own, personId })?.slug : undefined,
    agenda: partsOf(db).agenda.all(own),
    decisions: partsOf(db).decisions.all(own),
    documents: partsOf(db).documents.all(own),
    notes: notesOf(newsroom, locale, row.id),
  }
}

/** A public meeting by its address or id, with all that its page shows; undefined where there is none in this language. */
export async function meetingView(
  newsroom: Newsroom,
  locale: Locale,
  which: { slug: string } | { id: string },
): Promise<MeetingView | undefined> {
  const { db, uses } = newsroom
  const text = await meetingText(newsroom, locale, which)
  if (!text) return undefined
  const own = { id: text.id, locale }
  const about = releasesOf(db).all(own)
  uses(`releases:${text.id}`, ...about.map(({ id }) => `row:release:${id}`))
  return {
    ...text,
    releases: about,
    participants: await participantsView(newsroom, locale, text.id),
    phase: phaseOf(newsroom, text),
    here: clockIn(newsroom.zone, text),
    translations: otherLanguages(db).all(own),
  }
}
