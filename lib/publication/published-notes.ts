import { and, desc, eq, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { publicNotes } from '@/db/public/schema/records'
import type { Newsroom } from './newsroom'
import { prepared } from './prepared'

/** What the reader was told of a change, and when. */
export type PublicNote = { edition: number; at: string; text: string }

const ofRecord = prepared((db) =>
  db
    .select({ edition: publicNotes.edition, at: publicNotes.at, text: publicNotes.text })
    .from(publicNotes)
    .where(
      and(eq(publicNotes.recordId, sql.placeholder('id')), eq(publicNotes.locale, sql.placeholder('locale'))),
    )
    .orderBy(desc(publicNotes.edition))
    .prepare(),
)

/** The dated public notes of a record, the newest first. */
export const notesOf = ({ db }: Newsroom, locale: Locale, id: string): PublicNote[] =>
  ofRecord(db).all({ id, locale })
