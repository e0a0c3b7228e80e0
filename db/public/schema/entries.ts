import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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
    index('mentions_by_entry').on(t.kind, t.entryId, t.locale),
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

/** What a release is about. */
export const releaseAbout = sqliteTable(
  'release_about',
  {
    releaseId: text('release_id').notNull(),
    kind: text().$type<EntryKind>().notNull(),
    entryId: text('entry_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.kind, t.entryId] }),
    index('release_about_by_entry').on(t.kind, t.entryId),
  ],
)

/** What a meeting is about. */
export const meetingTopics = sqliteTable(
  'meeting_topics',
  { meetingId: text('meeting_id').notNull(), topicId: text('topic_id').notNull() },
  (t) => [primaryKey({ columns: [t.meetingId, t.topicId] }), index('meeting_topics_by_topic').on(t.topicId)],
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
  (t) => [primaryKey({ columns: [t.id, t.locale] }), index('appointments_by_person').on(t.personId)],
)
