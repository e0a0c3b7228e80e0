import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'
import type { AskedForm, FormPart } from '../form-kinds'
import { bodies, people, posts } from './directory'
import { records } from './records'
import { users } from './users'

export type { AskedForm, FormPart }

/**
 * A form that somebody has confirmed: of a person, post or body, or of words that are no entry (none of the three is
 * set). It holds for that nominative only: an entry that is renamed is asked about again.
 */
export const confirmedForms = sqliteTable(
  'confirmed_forms',
  {
    id: text().primaryKey(),
    personId: text('person_id').references(() => people.id),
    postId: text('post_id').references(() => posts.id),
    bodyId: text('body_id').references(() => bodies.id),
    /** The one of the three that is set, else ''. */
    entryId: text('entry_id').notNull().generatedAlwaysAs(sql`coalesce(person_id, post_id, body_id, '')`),
    part: text().$type<FormPart>().notNull().default('whole'),
    /** The words in the nominative, Russian. */
    nominative: text().notNull(),
    asked: text().$type<AskedForm>().notNull(),
    form: text().notNull(),
    confirmedBy: text('confirmed_by')
      .notNull()
      .references(() => users.id),
    confirmedAt: text('confirmed_at').notNull(),
  },
  (t) => [
    uniqueIndex('confirmed_forms_one').on(t.entryId, t.part, t.nominative, t.asked),
    index('confirmed_forms_by_person').on(t.personId),
    index('confirmed_forms_by_post').on(t.postId),
    index('confirmed_forms_by_body').on(t.bodyId),
    check(
      'confirmed_forms_at_most_one_entry',
      sql`(${t.personId} is not null) + (${t.postId} is not null) + (${t.bodyId} is not null) <= 1`,
    ),
  ],
)

/**
 * What the engine drafted for a release, as it was given to the author: where each span came from, and what was asked.
 * The release itself has plain words; by comparing the two the desk knows which of them are still the engine's.
 */
export const draftedTexts = sqliteTable('drafted_texts', {
  releaseId: text('release_id')
    .primaryKey()
    .references(() => records.id),
  meetingId: text('meeting_id')
    .notNull()
    .references(() => records.id),
  /** `Text` of `lib/language/draft/text.ts`. */
  text: text({ mode: 'json' }).$type<unknown>().notNull(),
  /** `Unsure[]` of the same file. */
  unsure: text({ mode: 'json' }).$type<unknown>().notNull(),
  draftedBy: text('drafted_by')
    .notNull()
    .references(() => users.id),
  draftedAt: text('drafted_at').notNull(),
})

/** One row: how this house writes. Absent, everything is as `lib/house-style/content.ts` has it by default. */
export const houseStyles = sqliteTable('house_styles', {
  id: integer().primaryKey(),
  /** `HouseStyleContent`: usage of drafts, usage that the checker holds to, severity by rule. */
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
  lockVersion: integer('lock_version').notNull().default(1),
  updatedAt: text('updated_at').notNull(),
})

/** A finding of the checker that somebody has set aside in one record, and why. */
export const ignoredFindings = sqliteTable(
  'ignored_findings',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    rule: text().notNull(),
    /** The words that it found. */
    text: text().notNull(),
    reason: text().notNull(),
    ignoredBy: text('ignored_by')
      .notNull()
      .references(() => users.id),
    ignoredAt: text('ignored_at').notNull(),
  },
  (t) => [uniqueIndex('ignored_findings_one').on(t.recordId, t.rule, t.text)],
)

export const intakeStates = ['waiting', 'confirmed', 'dismissed'] as const
export type IntakeState = (typeof intakeStates)[number]

/** A text that was pasted, dropped or imported, waiting for somebody to confirm what was read in it. */
export const intakeTexts = sqliteTable(
  'intake_texts',
  {
    id: text().primaryKey(),
    /** Name of the file, '' of what was pasted. */
    fileName: text('file_name').notNull().default(''),
    language: text().$type<Locale>().notNull(),
    /** Local date on which it was issued, YYYY-MM-DD; '' when unknown. */
    publishedOn: text('published_on').notNull().default(''),
    text: text().notNull(),
    /** SHA-256 of the text as it is folded for comparison: the same release is taken in once. */
    hash: text().notNull(),
    state: text().$type<IntakeState>().notNull().default('waiting'),
    /** What the list of those that wait shows; '' where nothing was read. */
    heading: text().notNull().default(''),
    takenInBy: text('taken_in_by')
      .notNull()
      .references(() => users.id),
    takenInAt: text('taken_in_at').notNull(),
    decidedBy: text('decided_by').references(() => users.id),
    decidedAt: text('decided_at'),
    meetingId: text('meeting_id').references(() => records.id),
    listId: text('list_id').references(() => records.id),
    releaseId: text('release_id').references(() => records.id),
  },
  (t) => [
    uniqueIndex('intake_texts_one').on(t.hash),
    index('intake_texts_by_state').on(t.state, t.takenInAt),
  ],
)
