import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { searchDocuments } from '@/db/public/schema/addresses'
import { prepared } from '@/lib/publication/prepared'
import { addRow } from '@/lib/publication/rows'
import { codeOf, entryKinds, rowidLayout, rowidsOfSecond, type SearchKind } from './document-rowids'
import { indexTerms, wordsOf } from './terms'

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

const statements = prepared(({ $client }) => ({
  terms: $client.prepare('insert into search_index (rowid, title, lead, text, names) values (?, ?, ?, ?, ?)'),
  words: $client.prepare('insert into search_index_titles (rowid, words) values (?, ?)'),
  own: $client
    .prepare<[string, string], number>('select rowid from search_documents where kind = ? and id = ?')
    .pluck(),
  remove: $client.prepare('delete from search_documents where rowid = ?'),
  removeTerms: $client.prepare('delete from search_index where rowid = ?'),
  removeWords: $client.prepare('delete from search_index_titles where rowid = ?'),
  lowest: $client.prepare<[], number | null>('select min(rowid) from search_documents').pluck(),
  lastOfSecond: $client
    .prepare<[number, number, number], number>(
      `select rowid from search_documents where rowid >= ? and rowid < ? and rowid & 63 = ?
       order by rowid desc limit 1`,
    )
    .pluck(),
}))

/** Adds a document to the full-text index. Its row id keeps the order of dates, so that newest first costs nothing. */
export function indexDocument(db: PublicDb, document: SearchDocument) {
  const { kind, id, locale, date, title, lead, text, names } = document
  const rowid = freeRowid(db, document)
  const snippets = [lead, text].filter(Boolean).join('\n')
  addRow(db, searchDocuments, { rowid, kind, id, locale, date, title, text: snippets })
  const columns = [title, lead, text, names.join('\n')].map(indexTerms)
  const known = entryKinds.has(kind) ? [title, ...names] : [title]
  statements(db).terms.run(rowid, ...columns)
  statements(db).words.run(rowid, wordsOf(known.join('\n')).join(' '))
}

/** Takes a record or entry out of the index, in every language. */
export function removeDocuments(db: PublicDb, kind: SearchKind, id: string) {
  const { own, removeTerms, removeWords, remove } = statements(db)
  for (const rowid of own.all(kind, id)) {
    removeTerms.run(rowid)
    removeWords.run(rowid)
    remove.run(rowid)
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
  for (let seconds = Math.floor(Date.parse(date) / 1000); ; seconds++) {
    const [first, end] = rowidsOfSecond(seconds)
    const next = (lastOfSecond.get(first, end, code) ?? first - rowidLayout.codes + code) + rowidLayout.codes
    if (next < end) return next
  }
}
