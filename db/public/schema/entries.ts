import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

export const entryKinds = ['person', 'body', 'state', 'topic'] as const
export type EntryKind = (typeof entryKinds)[number]

/** A name as one live edition printed it, or as a second person released it. Entries below are drawn from these alone. */
export const mentions = sqliteTable(
  'mentions',
  {
    /** release, meeting, attendance or entry */
    ownerKind: text('owner_kind').notNull(),
    ownerId: text('owner_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: text('entry_id').notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    /** Family name first for people, abbreviation for bodies, short name for states. */
    shortName: text('short_name').notNull(),
    /** Body kind, or the state's alpha-2 code. */
    detail: text().notNull(),
    /** The date that the printing is of. */
    asOf: text('as_of').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerKind, t.ownerId, t.locale, t.kind, t.entryId] }),
    index('mentions_by_entry').on(t.kind, t.entryId, t.locale, t.asOf, t.ownerId),
  ],
)

const printedEntry = {
  id: text().notNull(),
  locale: text().$type<Locale>().notNull(),
  slug: text().notNull(),
  name: text().notNull(),
  shortName: text('short_name').notNull(),
  detail: text().notNull(),
}

export const people = sqliteTable('people', printedEntry, (t) => [
  primaryKey({ columns: [t.id, t.locale] }),
  index('people_by_slug').on(t.slug, t.locale),
  index('people_by_name').on(t.locale, t.shortName),
])

export const bodies = sqliteTable('bodies', printedEntry, (t) => [
  primaryKey({ columns: [t.id, t.locale] }),
  index('bodies_by_slug').on(t.slug, t.locale),
])

export const states = sqliteTable('states', printedEntry, (t) => [primaryKey({ columns: [t.id, t.locale] })])

export const topics = sqliteTable('topics', printedEntry, (t) => [
  primaryKey({ columns: [t.id, t.locale] }),
  index('topics_by_slug').on(t.slug, t.locale),
])

/** What a release is about, with what its lists go by: so each is read from the index alone. */
export const releaseAbout = sqliteTable(
  'release_about',
  {
    releaseId: text('release_id').notNull(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: text('entry_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    issuedAt: text('issued_at').notNull(),
    releaseKind: text('release_kind').notNull(),
    year: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.kind, t.entryId] }),
    index('release_about_by_entry').on(
      ...([t.kind, t.entryId, t.locale, t.issuedAt, t.releaseId, t.releaseKind, t.year] as const),
    ),
  ],
)

/** The bodies whose session a meeting is and the topics it is about, in each language, with what its lists go by. */
export const meetingAbout = sqliteTable(
  'meeting_about',
  {
    meetingId: text('meeting_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: text('entry_id').notNull(),
    startsOn: text('starts_on').notNull(),
    startTime: text('start_time').notNull(),
    meetingKind: text('meeting_kind').notNull(),
    status: text().notNull(),
    endsOn: text('ends_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.locale, t.kind, t.entryId] }),
    index('meeting_about_by_entry').on(
      ...([t.kind, t.entryId, t.locale, t.startsOn, t.startTime, t.meetingId] as const),
      ...([t.meetingKind, t.status, t.endsOn] as const),
    ),
  ],
)

/** Appointments that a second person released. */
export const appointments = sqliteTable(
  'appointments',
  {
    id: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    personId: text('person_id').notNull(),
    bodyId: text('body_id').notNull(),
    post: text().notNull(),
    kind: text().notNull(),
    from: text('from_date'),
    to: text('to_date'),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.locale] }),
    index('appointments_by_person').on(t.personId),
    index('appointments_by_body').on(t.bodyId),
  ],
)
