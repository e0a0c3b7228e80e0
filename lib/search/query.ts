import { numberExpressions } from './number-clause'
import { ordinalAt } from './number-words'
import { readChunk, type SoughtWord } from './read-chunk'
import { stemOf } from './terms'
import { ordinalTerm, type Token, termOf, tokensOf } from './tokens'
import { emptyVocabulary, type Vocabulary } from './vocabulary'

/** Longer input is cut: nobody means more by it, and the index need not be asked for it. */
const longest = { text: 400, words: 24 }

/** A shorter last word is a word: too many others begin like it. */
const shortestBeginning = 4

/** Something that a document must have. */
type Clause = {
  /** Expressions of FTS5 over terms, one of which must match. */
  any: string[]
  /** The terms to mark. */
  terms: string[]
  /** Words that begin so are marked too. */
  beginning?: string
  /** The words of a phrase as they stand. */
  phrase?: string
}

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
  const clauses = parts.flatMap(({ phrase, plain = '' }, index) =>
    phrase === undefined
      ? wordClauses(plain, vocabulary, index === parts.length - 1)
      : phraseClauses(tokensOf(phrase.normalize('NFC'))),
  )
  const kept = clauses.slice(0, longest.words)
  return kept.length > 0 ? { clauses: kept, matches: matcher(kept) } : undefined
}

/** The query in FTS5's own language. A term holds letters and digits only, so a quoted one is just a string. */
export const matchExpression = ({ clauses }: Pick<SearchQuery, 'clauses'>): string =>
  clauses.map(({ any }) => (any.length === 1 ? any[0] : `(${any.join(' OR ')})`)).join(' AND ')

/** The phrases as they stand, for the index of unstemmed words; undefined where there are none. */
export function phraseExpression({ clauses }: Pick<SearchQuery, 'clauses'>): string | undefined {
  const phrases = clauses.flatMap(({ phrase }) => (phrase === undefined ? [] : [`"${phrase}"`]))
  return phrases.length > 0 ? phrases.join(' AND ') : undefined
}

function phraseClauses(tokens: readonly Token[]): Clause[] {
  if (tokens.length === 0) return []
  const terms = tokens.slice(0, longest.words).map(termOf)
  const phrase = tokens.map(({ word }) => word).join(' ')
  return [{ any: [`"${terms.join(' ')}"`], terms, phrase }]
}

function wordClauses(text: string, vocabulary: Vocabulary, isLastPart: boolean): Clause[] {
  const parts = text.normalize('NFC').match(chunks) ?? []
  const words = parts.flatMap((chunk, index) =>
    readChunk(chunk, vocabulary, isLastPart && index === parts.length - 1),
  )
  const said = words.map(({ token }) => (token.number === undefined ? token.word : ''))
  const clauses: Clause[] = []
  for (let at = 0; at < words.length; at++) {
    const { token, alternatives } = words[at] as SoughtWord
    const ordinal = ordinalAt(said, at)
    const length = ordinal?.length ?? 1
    const beside = { before: termAt(words, at - 1), after: termAt(words, at + length) }
    if (ordinal) {
      const terms = words.slice(at, at + length).map(({ token }) => stemOf(token.word))
      clauses.push(numberClause(String(ordinal.value), true, beside, terms))
    } else if (token.number !== undefined) {
      clauses.push(numberClause(token.number, token.isOrdinal === true, beside, [token.word]))
    } else {
      const isBegun = isLastPart && at === words.length - 1
      clauses.push(wordClause(token.word, alternatives, vocabulary, isBegun))
    }
    at += length - 1
  }
  return clauses
}

function termAt(words: readonly SoughtWord[], at: number): string | undefined {
  const token = words[at]?.token
  return token && token.number === undefined ? stemOf(token.word) : undefined
}

function numberClause(
  value: string,
  isOrdinal: boolean,
  beside: { before?: string; after?: string },
  written: readonly string[],
): Clause {
  const any = numberExpressions({ value, isOrdinal }, beside)
  const literal = written.length === 1 && written[0] !== value && !any.includes(`"${written[0]}"`)
  if (literal) any.push(`"${stemOf(written[0] as string)}"`)
  return { any, terms: [value, ordinalTerm(value), ...written.map(stemOf)] }
}

function wordClause(
  word: string,
  alternatives: readonly string[],
  vocabulary: Vocabulary,
  isBegun: boolean,
): Clause {
  const stem = stemOf(word)
  const isUnknown = alternatives.length === 0 && vocabulary.documents(stem) === 0
  const beginning = isBegun && isUnknown && word.length >= shortestBeginning ? word : undefined
  const begun = beginning === undefined ? [] : vocabulary.beginning(beginning)
  const terms = [...new Set([stem, ...alternatives, ...begun])]
  return { any: terms.map((term) => `"${term}"`), terms, beginning }
}

/**
 * Stemming keeps the first letter of a word, so most words are told apart by it without being stemmed. Texts repeat
 * their words, so what was once found of one is remembered.
 */
function matcher(clauses: readonly Clause[]) {
  const terms = new Set(clauses.flatMap((clause) => clause.terms))
  const letters = new Set([...terms].map(firstLetter))
  const beginning = clauses.at(-1)?.beginning
  const known = new Map<string, boolean>()
  return (token: Token) => {
    const { word, number } = token
    if (number !== undefined) return terms.has(number) || terms.has(termOf(token))
    const isSought =
      known.get(word) ??
      ((beginning !== undefined && word.startsWith(beginning)) ||
        (letters.has(firstLetter(word)) && terms.has(stemOf(word))))
    known.set(word, isSought)
    return isSought
  }
}

const firstLetter = (word: string) => word.charAt(0)
