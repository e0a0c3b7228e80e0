import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'
import type { EntryKind } from './entries'

/**
 * How many records a list has of a kind and a year, in all (`about` and `entryId` are '') and about each entry. The
 * projector counts as it writes: what a list may be narrowed by is read from here, whatever its length.
 */
export const listCounts = sqliteTable(
  'list_counts',
  {
    /** releases or meetings */
    list: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    about: text().$type<EntryKind | ''>().notNull(),
    entryId: text('entry_id').notNull(),
    kind: text().notNull(),
    year: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.locale, t.about, t.entryId, t.kind, t.year] }),
    index('list_counts_of_none').on(t.count).where(sql`${t.count} = 0`),
  ],
)

/** When what a list shows last came out, changed or went, by the tag of the list. */
export const listChanges = sqliteTable('list_changes', {
  tag: text().primaryKey(),
  at: text().notNull(),
})

/**
 * A month of a list in a language: which records it has, the newest first, and what each may be found by. From these a
 * narrowed list is counted and found, whatever it is narrowed by; the projector writes anew each month that a
 * publication touches (lib/publication/list-months.ts).
 */
export const listMonths = sqliteTable(
  'list_months',
  {
    /** releases or meetings */
    list: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** Of the moment in UTC for releases, of the first day for meetings: 2026-11. */
    month: text().notNull(),
    /** Of both texts: who has read the month already knows by it whether it is as it was. */
    digest: text().notNull(),
    /** What each record may be found by (`Members`), as JSON. */
    members: text().notNull(),
    /** By what each record stands in its place, and its id, as JSON; in the same order. */
    places: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.locale, t.month] }),
    index('list_months_by_digest').on(t.list, t.locale, t.month, t.digest),
  ],
)
