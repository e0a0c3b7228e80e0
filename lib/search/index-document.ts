import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { searchBodies, searchDocuments } from '@/db/public/schema/search'
import { prepared } from '@/lib/publication/prepared'
import { addRow } from '@/lib/publication/rows'
import { countWordsIn, countWordsOut } from './count-words'
import { codeOf, entryKinds, rowidLayout, rowidsOfSecond, type SearchKind } from './document-rowids'
import { wordsOf } from './terms'
import { type Token, termOf, tokensOf } from './tokens'

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
  terms: $client.prepare(
    'insert into search_index (rowid, title, lead, text, names, bodies) values (?, ?, ?, ?, ?, ?)',
  ),
  forms: $client.prepare('insert into search_index_forms (rowid, title, text, names) values (?, ?, ?, ?)'),
  words: $client.prepare('insert into search_index_titles (rowid, words) values (?, ?)'),
  own: $client.prepare<[string, string], Kept>(
    'select rowid, locale, title, text, names from search_documents where kind = ? and id = ?',
  ),
  remove: $client.prepare('delete from search_documents where rowid = ?'),
  removeTerms: $client.prepare('delete from search_index where rowid = ?'),
  removeForms: $client.prepare('delete from search_index_forms where rowid = ?'),
  removeBodies: $client.prepare('delete from search_index_bodies where document = ?'),
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
  const { kind, id, locale, date, title, lead, text, bodyIds = [] } = document
  const rowid = freeRowid(db, document)
  const names = document.names.join('\n')
  const snippets = [lead, text].filter(Boolean).join('\n')
  addRow(db, searchDocuments, { rowid, kind, id, locale, date, title, text: snippets, names })
  const [inTitle, inLead, inText, inNames] = [title, lead, text, names].map(read) as [
    Token[],
    Token[],
    Token[],
    Token[],
  ]
  const terms = [inTitle, inLead, inText, inNames].map((tokens) => tokens.map(termOf).join(' '))
  statements(db).terms.run(rowid, ...terms, bodyIds.join(' '))
  for (const bodyId of new Set(bodyIds)) addRow(db, searchBodies, { document: rowid, bodyId })
  statements(db).forms.run(rowid, ...[inTitle, [...inLead, ...inText], inNames].map(forms))
  statements(db).words.run(rowid, beginnings(entryKinds.has(kind) ? `${title}\n${names}` : title))
  countWordsIn(db, locale, [...inTitle, ...inLead, ...inText, ...inNames])
}

/** Takes a record or entry out of the index, in every language. */
export function removeDocuments(db: PublicDb, kind: SearchKind, id: string) {
  const { own, removeTerms, removeForms, removeWords, removeBodies, remove } = statements(db)
  for (const { rowid, locale, title, text, names } of own.all(kind, id)) {
    removeTerms.run(rowid)
    removeForms.run(rowid)
    removeWords.run(rowid)
    removeBodies.run(rowid)
    remove.run(rowid)
    countWordsOut(db, locale, [title, text, names].flatMap(read))
  }
}

const read = (text: string) => tokensOf(text.normalize('NFC'))
const forms = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ')

/** The words as they stand, and numbers in digits too: XXII is proposed for 22. */
const beginnings = (text: string) =>
  [...wordsOf(text), ...read(text).flatMap(({ number }) => (number === undefined ? [] : [number]))].join(' ')

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
