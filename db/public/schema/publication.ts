import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale, TextByLocale } from '../../locales'

/** One row: which copy this is and how far it has come. */
export const meta = sqliteTable('meta', {
  id: integer().primaryKey(),
  generation: text().notNull(),
  /** The version of the schema that it was built in. A store of another version is not migrated but built anew. */
  schema: integer().notNull(),
  /** The id of the last outbox row applied. */
  watermark: integer().notNull().default(0),
})

/** What each publication touched: `seq` is the outbox id, `at` its time. */
export const publicationLog = sqliteTable('publication_log', {
  seq: integer().primaryKey(),
  at: text().notNull(),
  tags: text({ mode: 'json' }).$type<string[]>().notNull(),
})

export type PublishedOrganisation = {
  names: { [locale in Locale]?: { full: string; short: string; abbreviation: string } }
  emblem: string
  about: TextByLocale
  /** What stands below every release unless its author changes it. */
  boilerplate: TextByLocale
  notice: TextByLocale
  /** Whom to tell of a weakness of the site (RFC 9116); '' = the first contact with an address. */
  securityEmail: string
  contacts: { label: TextByLocale; name: TextByLocale; phone: string; email: string }[]
  address: TextByLocale
  zone: string
  members: { code: string; names: { [locale in Locale]?: { official: string; short: string } } }[]
}

/** One row: whose newsroom this is. */
export const organisation = sqliteTable('organisation', {
  id: integer().primaryKey(),
  profile: text({ mode: 'json' }).$type<PublishedOrganisation>().notNull(),
})
