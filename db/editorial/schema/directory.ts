import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale, TextByLocale } from '../../locales'
import type { AppointmentKind, BodyKind, Gender } from '../directory-kinds'
import { users } from './users'

export type { AppointmentKind, BodyKind, Gender }

/** ISO 8601 of reduced precision: `2020`, `2020-11` or `2020-11-20`. */
export type PartialDate = string

/** What an entry was called from–to (both inclusive, null = open). Versions do not overlap. */
export type NameVersion<Name> = {
  from: PartialDate | null
  to: PartialDate | null
  names: { [locale in Locale]?: Name }
}

export type StateName = { official: string; short: string }
export type BodyName = { full: string; short: string; abbreviation: string }
/** `patronymic` is empty where the person has none; all parts in the nominative. */
export type PersonName = { family: string; given: string; patronymic: string }
export type PostName = { title: string }
export type TopicName = { name: string }

/** Columns that every directory entry has. */
const entry = {
  id: text().primaryKey(),
  /** Other spellings by which it is found, one a line; a merged entry leaves its names here. */
  aliases: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
  /** Folded names and aliases, kept by the commands, for finding by a few letters. */
  searchKey: text('search_key').notNull().default(''),
  lockVersion: integer('lock_version').notNull().default(1),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  /** Retired entries are no longer offered; what used them stays as it is. */
  retiredAt: text('retired_at'),
}

export const states = sqliteTable('states', {
  ...entry,
  /** ISO 3166-1 alpha-2, upper case. */
  code: text().notNull().unique(),
  names: text({ mode: 'json' }).$type<NameVersion<StateName>[]>().notNull(),
  mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => states.id),
})

export const bodies = sqliteTable('bodies', {
  ...entry,
  kind: text().$type<BodyKind>().notNull(),
  stateId: text('state_id').references(() => states.id),
  parentId: text('parent_id').references((): AnySQLiteColumn => bodies.id),
  names: text({ mode: 'json' }).$type<NameVersion<BodyName>[]>().notNull(),
  mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => bodies.id),
})

export const people = sqliteTable('people', {
  ...entry,
  gender: text().$type<Gender>(),
  stateId: text('state_id').references(() => states.id),
  names: text({ mode: 'json' }).$type<NameVersion<PersonName>[]>().notNull(),
  mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => people.id),
})

export const posts = sqliteTable('posts', {
  ...entry,
  bodyId: text('body_id')
    .notNull()
    .references(() => bodies.id),
  names: text({ mode: 'json' }).$type<NameVersion<PostName>[]>().notNull(),
  mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => posts.id),
})

export const topics = sqliteTable('topics', {
  ...entry,
  names: text({ mode: 'json' }).$type<NameVersion<TopicName>[]>().notNull(),
  mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => topics.id),
})

/** A person in a post, from–to (inclusive, partial dates; future ones too). */
export const appointments = sqliteTable(
  'appointments',
  {
    id: text().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id),
    kind: text().$type<AppointmentKind>().notNull().default('full'),
    from: text('from_date').$type<PartialDate>(),
    to: text('to_date').$type<PartialDate>(),
    lockVersion: integer('lock_version').notNull().default(1),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    retiredAt: text('retired_at'),
  },
  (t) => [index('appointments_by_person').on(t.personId), index('appointments_by_post').on(t.postId)],
)

/**
 * A directory entry or appointment made public by two people: one proposes it as it reads now, another
 * releases it from a date. `printed` is frozen at the proposal.
 */
export const entryReleases = sqliteTable(
  'entry_releases',
  {
    id: text().primaryKey(),
    personId: text('person_id').references(() => people.id),
    bodyId: text('body_id').references(() => bodies.id),
    appointmentId: text('appointment_id').references(() => appointments.id),
    organisationId: integer('organisation_id').references((): AnySQLiteColumn => organisation.id),
    printed: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** Local date of the organisation from which it is public. */
    publicFrom: text('public_from').notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => users.id),
    proposedAt: text('proposed_at').notNull(),
    releasedBy: text('released_by').references(() => users.id),
    releasedAt: text('released_at'),
    /** Set when the outbox has carried it to the public store. */
    projectedAt: text('projected_at'),
    withdrawnAt: text('withdrawn_at'),
  },
  (t) => [
    check(
      'entry_releases_one_subject',
      sql`(${t.personId} is not null) + (${t.bodyId} is not null) + (${t.appointmentId} is not null) + (${t.organisationId} is not null) = 1`,
    ),
  ],
)

export type OrganisationContact = { label: TextByLocale; name: TextByLocale; phone: string; email: string }
export type OrganisationProfile = {
  names: { [locale in Locale]?: BodyName }
  /** Inline SVG path data is not kept here: a file in `public/`. */
  emblem: string
  about: TextByLocale
  /** What stands below every release unless its author changes it. */
  boilerplate: TextByLocale
  /** Whom to tell of a weakness of the site; '' = the first contact with an address. */
  securityEmail: string
  /** A line under the masthead, e.g. that this site is a demonstration. */
  notice: TextByLocale
  contacts: OrganisationContact[]
  address: TextByLocale
  /** IANA zone in which dates of the newsroom are shown. */
  zone: string
  /** Member states in protocol order. */
  memberStateIds: string[]
}

/** One row: the organisation whose press office this is. */
export const organisation = sqliteTable('organisation', {
  id: integer().primaryKey(),
  profile: text({ mode: 'json' }).$type<OrganisationProfile>().notNull(),
  lockVersion: integer('lock_version').notNull().default(1),
  updatedAt: text('updated_at').notNull(),
})
