import { type Clause, numberClause, phraseClause, wordClause } from './clause'
import { ordinalEndingAt } from './number-words'
import { readChunk, type SoughtWord } from './read-chunk'
import { smallWords } from './small-words'
import { stemOf } from './terms'
import { type Token, termOf, tokensOf } from './tokens'
import { emptyVocabulary, type Vocabulary } from './vocabulary'

/** Longer input is cut: nobody means more by it, and the index need not be asked for it. */
const longest = { text: 400, words: 24 }

/** What a reader is looking for. */
export type SearchQuery = {
  clauses: Clause[]
  /** Whether a token of a text is one of those looked for. */
  matches: (token: Token) => boolean
}

/** What stands between spaces; a number with its thousands apart is one. */
const chunks = /(?<!\S)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)\S*|\S+/g

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
    const tokens = tokensOf(phrase.normalize('NFC')).slice(0, longest.words)
    return tokens.length > 0 ? [phraseClause(tokens)] : []
  })
  const kept = clauses.slice(0, longest.words)
  return kept.length > 0 ? { clauses: kept, matches: matcher(kept) } : undefined
}

/** The query in FTS5's own language. A term holds letters and digits only, so a quoted one is just a string. */
export const matchExpression = ({ clauses }: Pick<SearchQuery, 'clauses'>): string =>
  clauses.map(({ any }) => oneOf(any)).join(' AND ')

/** What of it must stand as it is, for the index of unstemmed words, without phrases if asked; undefined for nothing. */
export function formsExpression(
  { clauses }: Pick<SearchQuery, 'clauses'>,
  { withPhrases }: { withPhrases: boolean },
): string | undefined {
  const forms = clauses.flatMap(({ forms, isPhrase }) =>
    forms && (withPhrases || !isPhrase) ? [oneOf(forms.map((form) => `"${form}"`))] : [],
  )
  return forms.length > 0 ? forms.join(' AND ') : undefined
}

const oneOf = (expressions: readonly string[]) =>
  expressions.length === 1 ? (expressions[0] as string) : `(${expressions.join(' OR ')})`

function wordClauses(text: string, vocabulary: Vocabulary, isLastPart: boolean): Clause[] {
  const parts = withoutInitials(text.normalize('NFC')).match(chunks) ?? []
  const read = parts.flatMap((chunk, index) =>
    readChunk(chunk, vocabulary, isLastPart && index === parts.length - 1),
  )
  const meaning = read.filter(({ token }) => !smallWords.has(token.word))
  const words = meaning.length > 0 ? meaning : read
  const clauses: Clause[] = []
  for (let at = 0; at < words.length; at++) {
    const sought = words[at] as SoughtWord
    const ordinal = ordinalFrom(words, at)
    const length = ordinal?.length ?? 1
    const beside = { before: termAt(words, at - 1), after: termAt(words, at + length) }
    const { word, number, isOrdinal = false } = sought.token
    if (ordinal) clauses.push(numberClause({ value: ordinal.value, isOrdinal: true }, beside, word))
    else if (number !== undefined) clauses.push(numberClause({ value: number, isOrdinal }, beside, word))
    else clauses.push(wordClause(sought, vocabulary, isLastPart && at === words.length - 1))
    at += length - 1
  }
  const joined = words.flatMap(({ token, isJoined }, index) => {
    const before = words[index - 1]?.token
    return isJoined && before ? [{ any: [`"${termOf(before)} ${termOf(token)}"`], terms: [] }] : []
  })
  return [...clauses, ...joined]
}

/** «И.Н. Зубов» is whoever is called Зубов: a text may have the whole name. */
function withoutInitials(text: string): string {
  const without = text.replaceAll(/(?<!\p{L})\p{Lu}\.(?=[\s\p{L}]|$)/gu, ' ')
  return /\p{L}{2}/u.test(without) ? without : text
}

/** The ordinal in words that begins at a place, the longest. */
function ordinalFrom(
  words: readonly SoughtWord[],
  at: number,
): { value: string; length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const said = ordinalEndingAt((place) => words[place]?.token.word, at + length - 1)
    if (said?.length === length) return { value: String(said.value), length }
  }
  return undefined
}

function termAt(words: readonly SoughtWord[], at: number): string | undefined {
  const token = words[at]?.token
  return token && token.number === undefined ? stemOf(token.word) : undefined
}

/**
 * Stemming keeps the first letter of a word, so most words are told apart by it without being stemmed. Texts repeat
 * their words, so what was once found of one is remembered.
 */
function matcher(clauses: readonly Clause[]) {
  const terms = new Set(clauses.flatMap(({ terms, forms, isPhrase }) => (forms && !isPhrase ? [] : terms)))
  const forms = new Set(clauses.flatMap(({ forms = [], isPhrase }) => (isPhrase ? [] : forms)))
  const letters = new Set([...terms].map(firstLetter))
  const beginning = clauses.find((clause) => clause.beginning !== undefined)?.beginning
  const known = new Map<string, boolean>()
  return (token: Token) => {
    const { word, number } = token
    if (number !== undefined) return terms.has(number) || terms.has(termOf(token))
    const isSought =
      known.get(word) ??
      ((beginning !== undefined && word.startsWith(beginning)) ||
        forms.has(word) ||
        (letters.has(firstLetter(word)) && terms.has(stemOf(word))))
    known.set(word, isSought)
    return isSought
  }
}

const firstLetter = (word: string) => word.charAt(0)
