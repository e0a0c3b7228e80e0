import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { prepared } from '@/lib/publication/prepared'
import { entryKinds, type SearchKind } from './document-rowids'
import { wordsOf } from './terms'
import { type Token, termOf, tokensOf } from './tokens'

/** The texts of a document that are searched. */
export type IndexedTexts = {
  kind: SearchKind
  locale: Locale
  title: string
  lead: string
  text: string
  /** One a line. */
  names: string
  bodyIds: readonly string[]
}

const statements = prepared(({ $client }) => ({
  terms: $client.prepare(
    'insert into search_index (rowid, title, lead, text, names, bodies) values (?, ?, ?, ?, ?, ?)',
  ),
  forms: $client.prepare('insert into search_index_forms (rowid, title, text, names) values (?, ?, ?, ?)'),
  words: $client.prepare('insert into search_index_titles (rowid, words) values (?, ?)'),
  removeTerms: $client.prepare('delete from search_index where rowid = ?'),
  removeForms: $client.prepare('delete from search_index_forms where rowid = ?'),
  removeWords: $client.prepare('delete from search_index_titles where rowid = ?'),
}))

/** Adds a document to the full-text indexes; gives all that it says. */
export function addFullText(db: PublicDb, rowid: number, texts: IndexedTexts): Token[] {
  const { kind, title, names, bodyIds } = texts
  const { terms, forms, words } = statements(db)
  const [inTitle, inLead, inText, inNames] = [
    readText(title),
    readText(texts.lead),
    readText(texts.text),
    readText(names),
  ]
  const stems = [inTitle, inLead, inText, inNames].map((tokens) => tokens.map(termOf).join(' '))
  terms.run(rowid, ...stems, bodyIds.join(' '))
  forms.run(rowid, asWritten(inTitle), asWritten([...inLead, ...inText]), asWritten(inNames))
  words.run(rowid, beginnings(entryKinds.has(kind) ? [title, names] : [title]))
  return [...inTitle, ...inLead, ...inText, ...inNames]
}

/** Takes a document out of the full-text indexes. */
export function removeFullText(db: PublicDb, rowid: number) {
  const { removeTerms, removeForms, removeWords } = statements(db)
  removeTerms.run(rowid)
  removeForms.run(rowid)
  removeWords.run(rowid)
}

/** The words and numbers of a text as they are indexed. */
export const readText = (text: string): Token[] => tokensOf(text.normalize('NFC'))

const asWritten = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ')

/** The words as they stand, and numbers in digits too: XXII is proposed for 22. */
const beginnings = (texts: readonly string[]) =>
  texts
    .flatMap((text) => [
      ...wordsOf(text),
      ...readText(text).flatMap(({ number }) => (number === undefined ? [] : [number])),
    ])
    .join(' ')
