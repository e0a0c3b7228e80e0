import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

/** What the full-text index `search_index` points to, by rowid. */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    rowid: integer().primaryKey(),
    /** release, meeting, attendance, person, body or topic */
    kind: text().notNull(),
    id: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** The date that results are filed under. */
    date: text().notNull(),
    title: text().notNull(),
    /** The text from which snippets are cut. */
    text: text().notNull(),
    /** The names it prints, one a line. */
    names: text().notNull().default(''),
  },
  (t) => [index('search_documents_by_owner').on(t.kind, t.id, t.locale)],
)

/**
 * The words of all documents as they stand there, folded, each in how many: against them a query is read. A word that is
 * in no document any more is not here.
 */
export const searchWords = sqliteTable(
  'search_words',
  {
    locale: text().$type<Locale>().notNull(),
    word: text().notNull(),
    stem: text().notNull(),
    /** How it sounds, in Latin letters. */
    key: text().notNull(),
    /** From its end. */
    backwards: text().notNull(),
    documents: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locale, t.word] }),
    index('search_words_by_stem').on(t.locale, t.stem, t.documents),
    index('search_words_by_key').on(t.locale, t.key),
    index('search_words_by_end').on(t.locale, t.backwards),
  ],
)

/** The bodies that a document is about, by its row id: what results are counted by. */
export const searchBodies = sqliteTable(
  'search_index_bodies',
  { document: integer().notNull(), bodyId: text('body_id').notNull() },
  (t) => [primaryKey({ columns: [t.document, t.bodyId] })],
)
