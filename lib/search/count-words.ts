import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { prepared } from '@/lib/publication/prepared'
import { latinKey } from './latin-key'
import { stemOf } from './terms'
import type { Token } from './tokens'
import { backwards } from './vocabulary'

// Row by row: a statement that may change many has the full-text index flushed first.
const statements = prepared(({ $client }) => ({
  add: $client.prepare<[Locale, string, string, string, string, number]>(
    `insert into search_words (locale, word, stem, key, backwards, documents) values (?, ?, ?, ?, ?, ?)
     on conflict do update set documents = documents + excluded.documents`,
  ),
  take: $client.prepare<[Locale, string]>(
    'update search_words set documents = documents - 1 where locale = ? and word = ?',
  ),
  forget: $client.prepare<[Locale, string]>(
    'delete from search_words where locale = ? and word = ? and documents <= 0',
  ),
}))

/** Counts the words of a document in. */
export function countWordsIn(db: PublicDb, locale: Locale, tokens: Iterable<Token>) {
  for (const word of wordsIn(tokens)) add(db, locale, word, 1)
}

/** Counts the words of a document out, by the same text; a word that no other has is gone. */
export function countWordsOut(db: PublicDb, locale: Locale, tokens: Iterable<Token>) {
  for (const word of wordsIn(tokens)) {
    statements(db).take.run(locale, word)
    statements(db).forget.run(locale, word)
  }
}

/** Counts the words of many documents, to be written in one go: they say the same word a hundred thousand times. */
export class WordCounts {
  readonly #counts = new Map<Locale, Map<string, number>>()

  add(locale: Locale, tokens: Iterable<Token>) {
    const counts = this.#counts.get(locale) ?? new Map<string, number>()
    this.#counts.set(locale, counts)
    for (const word of wordsIn(tokens)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }

  /** In the order of the words, in which the table takes them fastest. */
  write(db: PublicDb) {
    for (const [locale, counts] of this.#counts)
      for (const word of [...counts.keys()].sort()) add(db, locale, word, counts.get(word) ?? 0)
  }
}

function add(db: PublicDb, locale: Locale, word: string, documents: number) {
  statements(db).add.run(locale, word, stemOf(word), latinKey(word), backwards(word), documents)
}

/** Each word once; what is in digits is found as it is. */
function wordsIn(tokens: Iterable<Token>): Set<string> {
  const words = new Set<string>()
  for (const { word } of tokens) if (word.length > 1 && /^\p{L}/u.test(word)) words.add(word)
  return words
}
