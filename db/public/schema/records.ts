import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

/** Columns of every published record, one row per language it exists in. */
const published = {
  id: text().notNull(),
  locale: text().$type<Locale>().notNull(),
  /** When the first edition went out. */
  publishedAt: text('published_at').notNull(),
  /** When the edition shown went out. */
  updatedAt: text('updated_at').notNull(),
  /** Public number of the edition shown. */
  edition: integer().notNull(),
}

export const releases = sqliteTable(
  'releases',
  {
    ...published,
    slug: text().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    lead: text().notNull(),
    /** The rich text document (lib/richtext). */
    body: text({ mode: 'json' }).$type<unknown>().notNull(),
    dateline: text().notNull(),
    /** The editorial instant: what lists and years go by. */
    issuedAt: text('issued_at').notNull(),
    /** The local date and year of `issuedAt` in the organisation's zone. */
    issuedOn: text('issued_on').notNull(),
    year: integer().notNull(),
    contact: text({ mode: 'json' }).$type<{ name: string; phone: string; email: string } | null>(),
    /** Resolves only while that meeting is public. */
    meetingId: text('meeting_id'),
    translationGroup: text('translation_group'),
    /** What the release is cited by, `2026-118`; its translations have the same. */
    numberYear: integer('number_year'),
    number: integer(),
    /** What the organisation says of itself below the text; '' = nothing. */
    boilerplate: text().notNull(),
    /** Readers of a language without it are told that a translation is being prepared. */
    isTranslationPlanned: integer('is_translation_planned', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.locale] }),
    index('releases_by_date').on(t.locale, t.issuedAt, t.id, t.kind, t.issuedOn),
    index('releases_by_year').on(t.locale, t.year, t.issuedAt, t.id),
    index('releases_by_slug').on(t.locale, t.slug),
    index('releases_by_meeting').on(t.meetingId),
    index('releases_by_group').on(t.translationGroup),
    index('releases_by_number').on(t.numberYear, t.number),
  ],
)

export const meetings = sqliteTable(
  'meetings',
  {
    ...published,
    slug: text().notNull(),
    kind: text().notNull(),
    /** planned, postponed, cancelled or held */
    status: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    /** Local time HH:MM, or ''. */
    startTime: text('start_time').notNull(),
    zone: text().notNull(),
    /** The instant of date, time and zone; null without a time. */
    startsAt: text('starts_at'),
    year: integer().notNull(),
    format: text().notNull(),
    place: text().notNull(),
    venue: text().notNull(),
    chairId: text('chair_id'),
    chair: text({ mode: 'json' }).$type<{ personId: string | null; name: string; post: string } | null>(),
    next: text({ mode: 'json' }).$type<{ startsOn: string; place: string; note: string } | null>(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.locale] }),
    index('meetings_by_date').on(t.locale, t.startsOn, t.startTime, t.id, t.status, t.endsOn),
    index('meetings_by_chair').on(t.chairId, t.locale, t.startsOn),
    index('meetings_by_slug').on(t.slug),
  ],
)

/** Of which body a meeting is the how-manieth session. */
export const meetingSessions = sqliteTable(
  'meeting_sessions',
  {
    meetingId: text('meeting_id').notNull(),
    position: integer().notNull(),
    bodyId: text('body_id').notNull(),
    series: text().notNull(),
    number: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.position] }),
    index('meeting_sessions_by_body').on(t.bodyId, t.number),
  ],
)

/** A row in an ordered part of a meeting's record. */
const part = {
  id: text().notNull(),
  meetingId: text('meeting_id').notNull(),
  locale: text().$type<Locale>().notNull(),
  position: integer().notNull(),
}

export const agendaItems = sqliteTable(
  'agenda_items',
  { ...part, text: text().notNull(), outcome: text().notNull() },
  (t) => [primaryKey({ columns: [t.meetingId, t.locale, t.id] })],
)

export const decisions = sqliteTable('decisions', { ...part, text: text().notNull() }, (t) => [
  primaryKey({ columns: [t.meetingId, t.locale, t.id] }),
])

export const documents = sqliteTable(
  'documents',
  { ...part, name: text().notNull(), nextStep: text('next_step').notNull() },
  (t) => [primaryKey({ columns: [t.meetingId, t.locale, t.id] })],
)

export const attendanceLists = sqliteTable(
  'attendance_lists',
  { ...published, meetingId: text('meeting_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.id, t.locale] }),
    index('attendance_lists_by_meeting').on(t.meetingId, t.locale),
  ],
)

export const delegations = sqliteTable(
  'delegations',
  {
    id: text().notNull(),
    listId: text('list_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    position: integer().notNull(),
    /** member, observer, guest, international_organisation, secretariat */
    category: text().notNull(),
    /** The name as printed: of the state, the body, or just a label. */
    name: text().notNull(),
    stateId: text('state_id'),
    /** ISO 3166-1 alpha-2, for the flag. */
    stateCode: text('state_code'),
    bodyId: text('body_id'),
  },
  (t) => [primaryKey({ columns: [t.listId, t.locale, t.id] })],
)

export const attendances = sqliteTable(
  'attendances',
  {
    id: text().notNull(),
    listId: text('list_id').notNull(),
    delegationId: text('delegation_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    position: integer().notNull(),
    personId: text('person_id'),
    name: text().notNull(),
    post: text().notNull(),
    /** head, member, adviser … */
    role: text().notNull(),
    /** present, by_video, absent, excused */
    presence: text().notNull(),
    meetingId: text('meeting_id').notNull(),
    /** The day of the meeting. */
    startsOn: text('starts_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.listId, t.locale, t.id] }),
    index('attendances_by_person').on(t.personId, t.locale, t.startsOn, t.meetingId, t.post),
  ],
)

/** The dated public notes of noted editions. */
export const publicNotes = sqliteTable(
  'public_notes',
  {
    recordId: text('record_id').notNull(),
    locale: text().$type<Locale>().notNull(),
    edition: integer().notNull(),
    at: text().notNull(),
    text: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.locale, t.edition] }),
    index('public_notes_by_date').on(t.locale, t.at),
  ],
)
