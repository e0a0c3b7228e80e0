import { foldText, stemOf, wordsOf } from './terms'

/** Longer input is cut: nobody means more by it, and the index need not be asked for it. */
const longest = { text: 400, words: 24 }

/** A shorter last word is a word: too many others begin like it. */
const shortestBeginning = 4

/** Words that stand together, or one word; the last word of a query may be the beginning of a longer one. */
type Clause = { stems: string[]; prefix?: string }

/** What a reader is looking for. */
export type SearchQuery = {
  clauses: Clause[]
  /** Whether a word of a text, folded, is one of those looked for. */
  matches: (word: string) => boolean
}

const quoted = /["«„“”](?<phrase>[^"«»„“”]*)["»“”]|(?<plain>[^"«„“”]+)|["«„“”]/g

/**
 * Reads what was typed into the search box: all words count, quotes hold a phrase together, everything else is
 * punctuation. Takes any string; undefined where there is no word in it.
 */
export function readQuery(typed: string): SearchQuery | undefined {
  const clauses: Clause[] = []
  for (const { groups = {} } of typed.slice(0, longest.text).matchAll(quoted)) {
    const { phrase, plain = '' } = groups
    const words = wordsOf(phrase ?? plain)
    if (phrase === undefined) clauses.push(...words.map((word) => ({ stems: [stemOf(word)], prefix: word })))
    else if (words.length > 0) clauses.push({ stems: words.map(stemOf) })
  }
  const kept = clauses
    .slice(0, longest.words)
    .map(({ stems, prefix = '' }, index, all) =>
      index === all.length - 1 && prefix.length >= shortestBeginning ? { stems, prefix } : { stems },
    )
  return kept.length > 0 ? { clauses: kept, matches: matcher(kept) } : undefined
}

/** The query in FTS5's own language. A stem holds letters and digits only, so a quoted one is just a string. */
export const matchExpression = ({ clauses }: SearchQuery): string =>
  clauses
    .map(({ stems, prefix }) => {
      const exact = `"${stems.join(' ')}"`
      if (prefix === undefined) return exact
      // A word that is its own stem is among those that begin with it.
      return stems[0]?.startsWith(prefix) ? `"${prefix}"*` : `(${exact} OR "${prefix}"*)`
    })
    .join(' AND ')

/**
 * Stemming keeps the first letter of a word, so most words are told apart by it without being stemmed. Texts repeat
 * their words, so what was once found of one is remembered.
 */
function matcher(clauses: readonly Clause[]) {
  const stems = new Set(clauses.flatMap((clause) => clause.stems))
  const letters = new Set([...stems].map(firstLetter))
  const prefix = clauses.at(-1)?.prefix
  const isSought = (word: string) => {
    const folded = foldText(word)
    if (prefix !== undefined && folded.startsWith(prefix)) return true
    return letters.has(firstLetter(folded)) && stems.has(stemOf(folded))
  }
  const known = new Map<string, boolean>()
  return (word: string) => {
    const found = known.get(word) ?? isSought(word)
    known.set(word, found)
    return found
  }
}

const firstLetter = (word: string) => word.charAt(0)
