import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { editions } from './records'

/** What the full-text indexes `edition_index` and `edition_forms` point to, by rowid: the newest text of each edition. */
export const editionTexts = sqliteTable('edition_texts', {
  rowid: integer().primaryKey(),
  editionId: text('edition_id')
    .notNull()
    .unique()
    .references(() => editions.id),
})
