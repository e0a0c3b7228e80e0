import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TextByLocale } from '../../locales'

/** A former address of something that is still public. */
export const redirects = sqliteTable(
  'redirects',
  {
    kind: text().notNull(),
    /** The language for releases, '' otherwise. */
    language: text().notNull(),
    slug: text().notNull(),
    ownerId: text('owner_id').notNull(),
    target: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.language, t.slug] }), index('redirects_by_owner').on(t.ownerId)],
)

/** The address of something withdrawn. The text is gone; the notice stays. */
export const tombstones = sqliteTable(
  'tombstones',
  {
    /** release, meeting or attendance */
    kind: text().notNull(),
    language: text().notNull(),
    /** For an attendance list, its meeting's. */
    slug: text().notNull(),
    recordId: text('record_id').notNull(),
    withdrawnAt: text('withdrawn_at').notNull(),
    notice: text({ mode: 'json' }).$type<TextByLocale>().notNull(),
    /** A public record of the same kind that takes its place. */
    replacementId: text('replacement_id'),
    /** What feeds and calendars know it by: when it went out first, and how many editions it had. */
    publishedAt: text('published_at').notNull(),
    editions: integer().notNull(),
    /** The days of a meeting; '' otherwise. */
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    /** The number of a release: it stays taken. */
    numberYear: integer('number_year'),
    number: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.language, t.slug] }),
    index('tombstones_by_record').on(t.recordId),
    index('tombstones_by_date').on(t.kind, t.withdrawnAt),
    index('tombstones_by_number').on(t.numberYear, t.number),
  ],
)
