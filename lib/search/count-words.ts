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

type Counts = { [locale in Locale]?: Map<string, number> }

const waiting = new WeakMap<PublicDb, Counts>()

/** Counts the words of a document in. */
export function countWordsIn(db: PublicDb, locale: Locale, tokens: Iterable<Token>) {
  const counts = waiting.get(db)
  for (const word of wordsIn(tokens)) {
    if (counts) addTo(counts, locale, word, 1)
    else add(db, locale, word, 1)
  }
}

/** Counts the words of a document out, by the same text; a word that no other has is gone. */
export function countWordsOut(db: PublicDb, locale: Locale, tokens: Iterable<Token>) {
  const counts = waiting.get(db)
  for (const word of wordsIn(tokens)) {
    if (counts) {
      addTo(counts, locale, word, -1)
      continue
    }
    statements(db).take.run(locale, word)
    statements(db).forget.run(locale, word)
  }
}

/**
 * Counts the words of all that some work indexes in one go when it is over: a rebuild says the same word a hundred
 * thousand times. Until then nobody may be reading the store.
 */
export function countingOnce<Result>(db: PublicDb, work: () => Result): Result {
  const counts: Counts = {}
  waiting.set(db, counts)
  try {
    const result = work()
    const write = () => {
      for (const [locale, words] of Object.entries(counts) as [Locale, Map<string, number>][])
        for (const [word, documents] of words) if (documents > 0) add(db, locale, word, documents)
    }
    db.$client.transaction(write).immediate()
    return result
  } finally {
    waiting.delete(db)
  }
}

function add(db: PublicDb, locale: Locale, word: string, documents: number) {
  statements(db).add.run(locale, word, stemOf(word), latinKey(word), backwards(word), documents)
}

function addTo(counts: Counts, locale: Locale, word: string, documents: number) {
  counts[locale] ??= new Map()
  counts[locale].set(word, (counts[locale].get(word) ?? 0) + documents)
}

/** Each word once; what is in digits is found as it is. */
function wordsIn(tokens: Iterable<Token>): Set<string> {
  const words = new Set<string>()
  for (const { word } of tokens) if (word.length > 1 && /^\p{L}/u.test(word)) words.add(word)
  return words
}
