import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../locales'

/** The release that leads the home page of a language until then. */
export const leads = sqliteTable('leads', {
  locale: text().$type<Locale>().primaryKey(),
  releaseId: text('release_id').notNull(),
  until: text().notNull(),
})

/** Warnings above every page, in the languages they have. */
export const banners = sqliteTable('banners', {
  id: text().notNull(),
  locale: text().$type<Locale>().notNull(),
  text: text().notNull(),
  link: text().notNull(),
  from: text('from_at').notNull(),
  until: text().notNull(),
})

/** Who answers the press, from when to when. */
export const duties = sqliteTable(
  'duties',
  {
    id: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    name: text().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    from: text('from_at').notNull(),
    until: text().notNull(),
  },
  (t) => [index('duties_by_end').on(t.locale, t.until)],
)
