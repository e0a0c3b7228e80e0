import { type Clause, oneOf, phraseClause } from './clause'
import { finder } from './query-marks'
import type { Token } from './tokens'
import { emptyVocabulary } from './vocabulary'
import { wordClauses, wordsRead } from './word-clauses'

/** Longer input is cut: nobody means more by it, and the index need not be asked for it. */
const longest = { text: 400, words: 24 }

/** What a reader is looking for. */
export type SearchQuery = {
  clauses: Clause[]
  /** Those of the words of a text that are looked for. */
  found: (tokens: readonly Token[]) => Token[]
}

const quoted = /["«„“”](?<phrase>[^"«»„“”]*)["»“”]|(?<plain>[^"«„“”]+)|["«„“”]/g

/**
 * Reads what was typed into the search box: all words count, quotes hold a phrase together, everything else is
 * punctuation. Takes any string; undefined where there is no word in it.
 */
export function readQuery(typed: string, vocabulary = emptyVocabulary): SearchQuery | undefined {
  const text = typed.slice(0, longest.text)
  const parts = [...text.matchAll(quoted)].map(({ groups = {} }) => groups)
  const clauses = parts.flatMap(({ phrase, plain = '' }, index) => {
    if (phrase === undefined) return wordClauses(plain, vocabulary, index === parts.length - 1)
    const words = wordsRead(phrase, vocabulary, false).slice(0, longest.words)
    return words.length > 0 ? [phraseClause(words, vocabulary)] : []
  })
  const kept = clauses.slice(0, longest.words)
  return kept.length > 0 ? { clauses: kept, found: finder(kept) } : undefined
}

/** The query in FTS5's own language. A term holds letters and digits only, so a quoted one is just a string. */
export const matchExpression = ({ clauses }: Pick<SearchQuery, 'clauses'>): string =>
  clauses.map(({ any }) => oneOf(any)).join(' AND ')

/** What of it must stand as it is, for the index of unstemmed words; undefined for nothing. */
export function formsExpression({ clauses }: Pick<SearchQuery, 'clauses'>): string | undefined {
  const exact = clauses.flatMap(({ exactly }) => exactly ?? [])
  return exact.length > 0 ? exact.join(' AND ') : undefined
}
