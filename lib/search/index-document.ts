import { and, eq } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { searchDocuments } from '@/db/public/schema/addresses'
import { indexTerms } from './terms'

export const searchKinds = ['release', 'meeting', 'attendance', 'person', 'body', 'topic'] as const
export type SearchKind = (typeof searchKinds)[number]

export type SearchDocument = {
  kind: SearchKind
  id: string
  locale: Locale
  /** YYYY-MM-DD or a UTC instant: what results are filed under; '' files them last. */
  date: string
  title: string
  lead: string
  text: string
  names: readonly string[]
}

const slotsPerSecond = 1000

/** Adds a document to the full-text index. Its row id keeps the order of dates, so that newest first costs nothing. */
export function indexDocument(db: PublicDb, document: SearchDocument) {
  const { kind, id, locale, date, title, lead, text, names } = document
  const rowid = freeRowid(db, date)
  db.insert(searchDocuments)
    .values({ rowid, kind, id, locale, date, title, text: [lead, text].filter(Boolean).join('\n') })
    .run()
  const columns = [title, lead, text, names.join('\n')].map(indexTerms)
  db.$client
    .prepare('insert into search_index (rowid, title, lead, text, names) values (?, ?, ?, ?, ?)')
    .run(rowid, ...columns)
}

/** Takes a record or entry out of the index, in every language. */
export function removeDocuments(db: PublicDb, kind: SearchKind, id: string) {
  const own = and(eq(searchDocuments.kind, kind), eq(searchDocuments.id, id))
  const remove = db.$client.prepare('delete from search_index where rowid = ?')
  for (const { rowid } of db
    .select({ rowid: searchDocuments.rowid })
    .from(searchDocuments)
    .where(own)
    .all()) {
    remove.run(rowid)
  }
  db.delete(searchDocuments).where(own).run()
}

/** Seconds of the date × 1000, or the first free one after it. Undated documents count down from -1. */
function freeRowid(db: PublicDb, date: string): number {
  const rowids = (query: string, ...values: number[]) =>
    db.$client
      .prepare(query)
      .pluck()
      .get(...values)
  if (!date) return rowids('select min(coalesce(min(rowid), 0), 0) - 1 from search_documents') as number
  const first = Math.floor(Date.parse(date) / 1000) * slotsPerSecond
  if (rowids('select 1 from search_documents where rowid = ?', first) === undefined) return first
  return rowids(
    `select min(d.rowid) + 1 from search_documents d
     where d.rowid >= ? and not exists (select 1 from search_documents e where e.rowid = d.rowid + 1)`,
    first,
  ) as number
}
