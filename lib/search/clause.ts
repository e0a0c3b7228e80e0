import { formsWithoutVowel } from './fleeting-vowel'
import { numberExpressions, type SoughtNumber } from './number-clause'
import type { SoughtWord } from './read-chunk'
import { stemOf } from './terms'
import { ordinalTerm, type Token, termOf } from './tokens'
import type { KnownWord, Vocabulary } from './vocabulary'
import { formsOf } from './word-forms'

/** Something that a document must have. */
export type Clause = {
  /** Expressions of FTS5 over terms, one of which must match. */
  any: string[]
  /** Words as they stand, or a phrase of them, one of which must be there too; without any, all forms of the terms do. */
  forms?: string[]
  /** The terms to mark, where no forms are given. */
  terms: string[]
  /** Words that begin so are marked too. */
  beginning?: string
  isPhrase?: boolean
}

/** So small a part of the documents may have another word with that stem: not worth asking for the forms one by one. */
const negligible = 0.01

/** A shorter last word is a word: too many others begin like it. */
const shortestBeginning = 4

/** The commonest forms are enough. */
const mostForms = 80

/** Words that stand together as they are. */
export function phraseClause(tokens: readonly Token[]): Clause {
  const terms = tokens.map(termOf)
  return {
    ...{ any: [`"${terms.join(' ')}"`], terms, isPhrase: true },
    forms: [tokens.map(({ word }) => word).join(' ')],
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
  return { any, terms, forms: commonest.map((form) => form.word) }
}

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
