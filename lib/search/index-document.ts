import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { searchBodies, searchDocuments } from '@/db/public/schema/search'
import { prepared } from '@/lib/publication/prepared'
import { addRow } from '@/lib/publication/rows'
import { countWordsIn, countWordsOut } from './count-words'
import { codeOf, rowidLayout, rowidsOfSecond, type SearchKind } from './document-rowids'
import { addFullText, readText, removeFullText } from './full-text'
import { documentsWaiting } from './index-later'

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
  /** The bodies that it is about, by id: what results are narrowed by. */
  bodyIds?: readonly string[]
}

type Kept = { rowid: number; locale: Locale; title: string; text: string; names: string }

const statements = prepared(({ $client }) => ({
  own: $client.prepare<[string, string], Kept>(
    'select rowid, locale, title, text, names from search_documents where kind = ? and id = ?',
  ),
  remove: $client.prepare('delete from search_documents where rowid = ?'),
  removeBodies: $client.prepare('delete from search_index_bodies where document = ?'),
  lowest: $client.prepare<[], number | null>('select min(rowid) from search_documents').pluck(),
  lastOfSecond: $client
    .prepare<[number, number, number], number>(
      `select rowid from search_documents where rowid >= ? and rowid < ? and rowid & 63 = ?
       order by rowid desc limit 1`,
    )
    .pluck(),
}))

/** Makes a document found. Its row id keeps the order of dates, so that newest first costs nothing. */
export function indexDocument(db: PublicDb, document: SearchDocument) {
  const { kind, id, locale, date, title, lead, text, bodyIds = [] } = document
  const rowid = freeRowid(db, document)
  const names = document.names.join('\n')
  const snippets = [lead, text].filter(Boolean).join('\n')
  addRow(db, searchDocuments, { rowid, kind, id, locale, date, title, text: snippets, names })
  for (const bodyId of new Set(bodyIds)) addRow(db, searchBodies, { document: rowid, bodyId })
  const waiting = documentsWaiting(db)
  if (waiting) waiting.set(rowid, lead.length)
  else countWordsIn(db, locale, addFullText(db, rowid, { kind, locale, title, lead, text, names, bodyIds }))
}

/** Takes a record or entry out of the index, in every language. */
export function removeDocuments(db: PublicDb, kind: SearchKind, id: string) {
  const { own, removeBodies, remove } = statements(db)
  for (const { rowid, locale, title, text, names } of own.all(kind, id)) {
    removeBodies.run(rowid)
    remove.run(rowid)
    if (documentsWaiting(db)?.delete(rowid)) continue
    removeFullText(db, rowid)
    countWordsOut(db, locale, [title, text, names].flatMap(readText))
  }
}

/** The place after the last of its kind and language at the second of its date; undated ones count down. */
function freeRowid(db: PublicDb, { kind, locale, date }: SearchDocument): number {
  const { lowest, lastOfSecond } = statements(db)
  const code = codeOf(kind, locale)
  if (!date) {
    const below = Math.floor(Math.min(lowest.get() ?? 0, 0) / rowidLayout.codes) - 1
    return below * rowidLayout.codes + code
  }
  for (let seconds = secondOf(date); ; seconds++) {
    const [first, end] = rowidsOfSecond(seconds)
    const next = (lastOfSecond.get(first, end, code) ?? first - rowidLayout.codes + code) + rowidLayout.codes
    if (next < end) return next
  }
}

/**
 * The second that a date is filed under. A day without a time is filed at 11:00 UTC, which is on that day in every zone
 * that people live in: so a year of a zone has all of its days.
 */
const secondOf = (date: string) =>
  Math.floor(Date.parse(date.length === 10 ? `${date}T11:00:00Z` : date) / 1000)
