import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Locale, TextByLocale } from '../../locales'
import { records } from './records'
import { users } from './users'

/** Who set something up in the newsroom, and who ended it before its time. */
const arranged = {
  id: text().primaryKey(),
  setBy: text('set_by')
    .notNull()
    .references(() => users.id),
  setAt: text('set_at').notNull(),
  endedBy: text('ended_by').references(() => users.id),
  endedAt: text('ended_at'),
}

/** Releases that lead the home page, newest setting first; the newest one of a language that is not over holds. */
export const leads = sqliteTable(
  'leads',
  {
    ...arranged,
    locale: text().$type<Locale>().notNull(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    /** UTC: from then on the newest release leads again. */
    until: text().notNull(),
  },
  (t) => [index('leads_by_locale').on(t.locale, t.setAt)],
)

/** Warnings above every page. Each ends by itself. */
export const banners = sqliteTable('banners', {
  ...arranged,
  text: text({ mode: 'json' }).$type<TextByLocale>().notNull(),
  /** A page with more, by language: an address of this newsroom or an https one; '' = none. */
  link: text({ mode: 'json' }).$type<TextByLocale>().notNull(),
  /** Why it could not wait for a second person; internal. */
  reason: text().notNull(),
  from: text('from_at').notNull(),
  until: text().notNull(),
})

/** Who answers the press, from when to when (UTC). */
export const duties = sqliteTable(
  'duties',
  {
    ...arranged,
    name: text({ mode: 'json' }).$type<TextByLocale>().notNull(),
    phone: text().notNull(),
    email: text().notNull(),
    from: text('from_at').notNull(),
    until: text().notNull(),
  },
  (t) => [index('duties_by_end').on(t.until)],
)

/** Numbers to cite releases by, one for a release and its translations. Given at publication and never again. */
export const releaseNumbers = sqliteTable(
  'release_numbers',
  {
    /** The record of the original. */
    groupId: text('group_id')
      .primaryKey()
      .references(() => records.id),
    year: integer().notNull(),
    number: integer().notNull(),
  },
  (t) => [uniqueIndex('release_numbers_once').on(t.year, t.number)],
)
