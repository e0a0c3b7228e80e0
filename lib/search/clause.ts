import { formsWithoutVowel } from './fleeting-vowel'
import { numberExpressions, type SoughtNumber } from './number-clause'
import type { SoughtWord } from './read-chunk'
import { stemOf } from './terms'
import { ordinalTerm, termOf } from './tokens'
import type { KnownWord, Vocabulary } from './vocabulary'
import { formsOf } from './word-forms'

/** Something that a document must have. */
export type Clause = {
  /** Expressions of FTS5 over terms, one of which must match. */
  any: string[]
  /** An expression over words as they stand that must match too; without it all forms of the terms do. */
  exactly?: string
  /** Whether that one says all, so that the terms need not be asked for. */
  isAllExact?: boolean
  /** The words to mark; without them, whatever has the terms. */
  forms?: string[]
  terms: string[]
  /** Terms that are marked only where they stand together. */
  sequences?: string[][]
  /** Words that begin so are marked too. */
  beginning?: string
}

/** So small a part of the documents may have another word with that stem: not worth asking for the forms one by one. */
const negligible = 0.01

/** A shorter last word is a word: too many others begin like it. */
const shortestBeginning = 4

/** The commonest forms are enough. */
const mostForms = 80

/** Ways to read a phrase: words of more than one stem, numbers, names in Latin letters. */
const mostReadings = 16

/** Words that stand together in this order, each in any of its forms, a number in any way. */
export function phraseClause(words: readonly SoughtWord[], vocabulary: Vocabulary): Clause {
  const read = words.map((word) => ({ number: word.token.number, ...wordClause(word, vocabulary, false) }))
  const ways = read.map(({ number, terms }) => (number === undefined ? terms : [number, ordinalTerm(number)]))
  const sequences = ways.reduce<string[][]>(
    (before, terms) => before.flatMap((each) => terms.map((term) => [...each, term])).slice(0, mostReadings),
    [[]],
  )
  const exactly = read.flatMap((clause) => (clause.number === undefined ? (clause.exactly ?? []) : []))
  return {
    any: sequences.map((terms) => `"${terms.join(' ')}"`),
    ...(exactly.length > 0 && { exactly: exactly.join(' AND ') }),
    terms: [],
    sequences,
  }
}

/** A number, in whatever way it is written. */
export function numberClause(
  number: SoughtNumber,
  beside: { before?: string; after?: string },
  written: string,
): Clause {
  const { value } = number
  const any = numberExpressions(number, beside)
  // What looks like a Roman numeral in small letters may be a word.
  if (/^[ivxlc]+$/.test(written)) any.push(`"${stemOf(written)}"`)
  return { any, terms: [value, ordinalTerm(value), stemOf(written)] }
}

/** A word in any of its forms; the last one of a query may be the beginning of others, if it is none itself. */
export function wordClause(
  { token, alternatives, isName }: SoughtWord,
  vocabulary: Vocabulary,
  isLast: boolean,
): Clause {
  const { word } = token
  const found = [word, ...alternatives].map((each) => formsIn(vocabulary, each, isName))
  const words = new Map(found.flatMap(({ forms }) => forms).map((form) => [form.word, form]))
  const isUnknown = words.size === 0
  const beginning = isLast && isUnknown && word.length >= shortestBeginning ? word : undefined
  const begun = beginning === undefined ? [] : vocabulary.beginning(beginning)
  const terms = [...new Set([stemOf(word), ...[...words.values()].map(({ stem }) => stem), ...begun])]
  const any = terms.map((term) => `"${term}"`)
  if (isUnknown || found.every(({ isAll }) => isAll)) return { any, terms, beginning }
  const commonest = [...words.values()].sort((a, b) => b.documents - a.documents).slice(0, mostForms)
  const forms = commonest.map((form) => form.word)
  return { any, terms, forms, exactly: oneOf(forms.map((form) => `"${form}"`)), isAllExact: true }
}

/** Words that a hyphen joins stand together: Рубеж-2026, Санкт-Петербург. */
export const joinedClause = (before: SoughtWord, word: SoughtWord): Clause => ({
  any: [`"${termOf(before.token)} ${termOf(word.token)}"`],
  terms: [],
})

/** One of some expressions of FTS5. */
export const oneOf = (expressions: readonly string[]) =>
  expressions.length === 1 ? (expressions[0] as string) : `(${expressions.join(' OR ')})`

const sumOf = (words: readonly KnownWord[]) => words.reduce((sum, { documents }) => sum + documents, 0)

/** The forms of a word that there are, and whether nothing else shares their stems. */
function formsIn(
  vocabulary: Vocabulary,
  word: string,
  isName: boolean,
): { forms: KnownWord[]; isAll: boolean } {
  const stem = stemOf(word)
  const known = vocabulary.sharing(stem)
  const own = formsOf(word, stem, known, isName)
  const others = formsWithoutVowel(word, vocabulary).filter((form) => form.stem !== stem)
  const isAllOf = (other: string) =>
    vocabulary.sharing(other).every((form) => others.some(({ word }) => word === form.word))
  return {
    forms: [...own, ...others],
    isAll:
      sumOf(own) >= sumOf(known) * (1 - negligible) &&
      [...new Set(others.map((form) => form.stem))].every(isAllOf),
  }
}
