import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Locale, TextByLocale } from '../../locales'
import { bodies, people, posts, states, topics } from './directory'
import { users } from './users'

export const recordKinds = ['release', 'meeting', 'attendance'] as const
export type RecordKind = (typeof recordKinds)[number]

export const editionStatuses = [
  'draft',
  'in_review',
  'approved',
  'published',
  'superseded',
  'withdrawn',
  'discarded',
] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** The identity of a release, meeting or attendance list. It never changes. */
export const records = sqliteTable(
  'records',
  {
    /** Random, so that what reaches the public betrays no draft. */
    id: text().primaryKey(),
    kind: text().$type<RecordKind>().notNull(),
    /** The language of a release; null for meetings and lists, which are in several. */
    language: text().$type<Locale>(),
    /** The meeting that an attendance list belongs to. */
    meetingId: text('meeting_id').references((): AnySQLiteColumn => records.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    /** When a record that was never public was discarded. */
    endedAt: text('ended_at'),
  },
  (t) => [
    uniqueIndex('records_one_list').on(t.meetingId).where(sql`${t.endedAt} is null`),
    index('records_by_meeting').on(t.meetingId),
  ],
)

/** People asked into a record beside its author. */
export const collaborators = sqliteTable(
  'collaborators',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    askedBy: text('asked_by')
      .notNull()
      .references(() => users.id),
    askedAt: text('asked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.userId] })],
)

export const changeKinds = ['first', 'noted', 'typography'] as const
/** What a reader is told of an edition: it is the first, it has a dated public note, or nothing was changed in sense. */
export type ChangeKind = (typeof changeKinds)[number]

export type WithdrawalNotice = {
  notice: TextByLocale
  reason: string
  replacementId: string | null
}

/** A version of a record on its way to the public. */
export const editions = sqliteTable(
  'editions',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    basedOnId: text('based_on_id').references((): AnySQLiteColumn => editions.id),
    status: text().$type<EditionStatus>().notNull(),
    /** The newest revision. */
    headRevisionId: text('head_revision_id').references((): AnySQLiteColumn => revisions.id),
    /** The revision that was approved; what is published is this one. */
    approvedRevisionId: text('approved_revision_id').references((): AnySQLiteColumn => revisions.id),
    approvedHash: text('approved_hash'),
    /** 1, 2, …: given at publication. */
    publicNumber: integer('public_number'),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
    submittedBy: text('submitted_by').references(() => users.id),
    publishedAt: text('published_at'),
    publishedBy: text('published_by').references(() => users.id),
    withdrawnAt: text('withdrawn_at'),
    withdrawal: text({ mode: 'json' }).$type<WithdrawalNotice>(),
    /** Guards every save: a stale one is refused. */
    lockVersion: integer('lock_version').notNull().default(1),
    /** What lists on the desk show of the newest revision: title by locale and the date it is filed under. */
    heading: text({ mode: 'json' }).$type<TextByLocale>().notNull().default({}),
    filedUnder: text('filed_under').notNull().default(''),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    index('editions_by_record').on(t.recordId),
    uniqueIndex('editions_one_live').on(t.recordId).where(sql`${t.status} = 'published'`),
    uniqueIndex('editions_one_open')
      .on(t.recordId)
      .where(sql`${t.status} in ('draft', 'in_review', 'approved')`),
  ],
)

/** `base`: the copy of an earlier edition that a new one starts from; nobody's own text. */
export const revisionPurposes = ['base', 'autosave', 'save', 'submit'] as const
export type RevisionPurpose = (typeof revisionPurposes)[number]

/** A saved text, immutable. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: text().primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references((): AnySQLiteColumn => editions.id),
    /** 1, 2, … within the edition. */
    number: integer().notNull(),
    purpose: text().$type<RevisionPurpose>().notNull(),
    /** The version of the content's shape; `content.ts` upgrades an older one when it is read. */
    format: integer().notNull(),
    /** Canonical JSON (RFC 8785) of the content. */
    content: text().notNull(),
    /** Canonical JSON of every name it shows, as of its date; since submit. */
    printed: text(),
    change: text().$type<ChangeKind>().notNull().default('first'),
    /** The public note of a `noted` edition. */
    note: text({ mode: 'json' }).$type<TextByLocale>().notNull().default({}),
    /** SHA-256 of all of the above: what an approval names. */
    hash: text().notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [uniqueIndex('revisions_by_number').on(t.editionId, t.number)],
)

/** What the newest revision of an edition refers to: "where used". */
export const editionRefs = sqliteTable(
  'edition_refs',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    personId: text('person_id').references(() => people.id),
    postId: text('post_id').references(() => posts.id),
    bodyId: text('body_id').references(() => bodies.id),
    stateId: text('state_id').references(() => states.id),
    topicId: text('topic_id').references(() => topics.id),
    recordId: text('record_id').references(() => records.id),
  },
  (t) => [
    index('edition_refs_by_edition').on(t.editionId),
    index('edition_refs_by_person').on(t.personId),
    index('edition_refs_by_post').on(t.postId),
    index('edition_refs_by_body').on(t.bodyId),
    index('edition_refs_by_state').on(t.stateId),
    index('edition_refs_by_topic').on(t.topicId),
    index('edition_refs_by_record').on(t.recordId),
    check(
      'edition_refs_one_target',
      sql`(${t.personId} is not null) + (${t.postId} is not null) + (${t.bodyId} is not null) + (${t.stateId} is not null) + (${t.topicId} is not null) + (${t.recordId} is not null) = 1`,
    ),
  ],
)

export const reviewVerdicts = ['submitted', 'returned', 'recalled', 'approved'] as const
export type ReviewVerdict = (typeof reviewVerdicts)[number]

/** What was said of a revision between the people who wrote it and the people who read it. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    revisionId: text('revision_id')
      .notNull()
      .references(() => revisions.id),
    verdict: text().$type<ReviewVerdict>().notNull(),
    comment: text().notNull().default(''),
    by: text()
      .notNull()
      .references(() => users.id),
    at: text().notNull(),
  },
  (t) => [index('reviews_by_edition').on(t.editionId)],
)

/** The numbers of a body's meetings, each taken once per series; freed when the meeting is discarded. */
export const meetingNumbers = sqliteTable(
  'meeting_numbers',
  {
    bodyId: text('body_id')
      .notNull()
      .references(() => bodies.id),
    /** E.g. `session`: a body may count sessions and expert meetings apart. */
    series: text().notNull(),
    number: integer().notNull(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
  },
  (t) => [
    primaryKey({ columns: [t.bodyId, t.series, t.number] }),
    index('meeting_numbers_by_record').on(t.recordId),
  ],
)

export const slugKinds = ['release', 'meeting', 'body', 'person', 'topic'] as const
export type SlugKind = (typeof slugKinds)[number]

/** Public addresses, taken at publication and never given to another. */
export const slugs = sqliteTable(
  'slugs',
  {
    kind: text().$type<SlugKind>().notNull(),
    /** The language for releases; '' for what has one address in every language. */
    language: text().notNull().default(''),
    slug: text().notNull(),
    /** The record or directory entry. */
    ownerId: text('owner_id').notNull(),
    takenAt: text('taken_at').notNull(),
    /** The newest is the address; older ones lead to it. */
    current: integer({ mode: 'boolean' }).notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.language, t.slug] }),
    index('slugs_by_owner').on(t.ownerId),
    uniqueIndex('slugs_one_current').on(t.ownerId).where(sql`${t.current} = 1`),
  ],
)
