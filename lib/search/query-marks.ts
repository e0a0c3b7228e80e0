import type { Clause } from './clause'
import { stemOf } from './terms'
import { type Token, termOf } from './tokens'

/**
 * Finds those of the words of a text that are looked for. Stemming keeps the first letter of a word, so most words are
 * told apart by it without being stemmed. Texts repeat their words, so what was once found of one is remembered.
 */
export function finder(clauses: readonly Clause[]): (tokens: readonly Token[]) => Token[] {
  const terms = new Set(clauses.flatMap(({ terms, forms }) => (forms ? [] : terms)))
  const forms = new Set(clauses.flatMap(({ forms = [] }) => forms))
  const letters = new Set([...terms].map(firstLetter))
  const beginning = clauses.find((clause) => clause.beginning !== undefined)?.beginning
  const known = new Map<string, boolean>()
  const isSought = (token: Token) => {
    const { word, number } = token
    if (number !== undefined) return terms.has(number) || terms.has(termOf(token))
    const found =
      known.get(word) ??
      ((beginning !== undefined && word.startsWith(beginning)) ||
        forms.has(word) ||
        (letters.has(firstLetter(word)) && terms.has(stemOf(word))))
    known.set(word, found)
    return found
  }
  const sequences = clauses.flatMap((clause) => clause.sequences ?? [])
  if (sequences.length === 0) return (tokens) => tokens.filter(isSought)
  return (tokens) => {
    const together = inSequence(tokens.map(termOf), sequences)
    return tokens.filter((token, at) => together.has(at) || isSought(token))
  }
}

/** The places of terms that stand together in one of these orders. */
function inSequence(terms: readonly string[], sequences: readonly string[][]): Set<number> {
  const found = new Set<number>()
  for (const sequence of sequences)
    for (let at = terms.indexOf(sequence[0] ?? ''); at >= 0; at = terms.indexOf(sequence[0] ?? '', at + 1))
      if (sequence.every((term, index) => terms[at + index] === term))
        for (let index = 0; index < sequence.length; index++) found.add(at + index)
  return found
}

const firstLetter = (word: string) => word.charAt(0)
