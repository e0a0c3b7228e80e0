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
