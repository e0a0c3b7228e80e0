import { type Adjective, adjective } from './adjective'
import { type Noun, noun } from './noun'

/** The words that phrases are made of, by their dictionary forms. */
export type Lexicon = {
  noun: (lemma: string) => Noun
  adjective: (lemma: string) => Adjective
  isAdjective: (word: string) => boolean
  /** Its nouns, as they stand in the table. */
  lemmas: () => Iterable<string>
}

/**
 * Reads a table of nouns: stem, class, and where the class does not say them the nominative (`nom:`), the genitive
 * plural (`gen:`), the stem of the plural (`pl:`) its endings (`ends:`), or the form after numbers (`counted:`). Of adjectives the masculine nominative is
 * enough.
 */
export function lexiconOf(nounTable: string, adjectiveWords: string): Lexicon {
  const nouns = new Map<string, Noun>()
  for (const entry of nounTable.split(/[,\n]/).filter((each) => each.trim())) {
    const [stem = '', kind = '', ...rest] = entry.trim().split(/\s+/)
    const own = (key: string) => rest.find((each) => each.startsWith(key))?.slice(key.length)
    const irregular = {
      nom: own('nom:'),
      genPl: own('gen:'),
      plStem: own('pl:'),
      pl: own('ends:')?.replaceAll('.', ','),
      counted: own('counted:'),
    }
    const made = noun(stem, kind, irregular)
    nouns.set(made.sg.nom, made)
  }
  const adjectives = new Map(
    adjectiveWords
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, adjective(word)]),
  )
  return {
    noun: (lemma) => known(nouns, lemma),
    adjective: (lemma) => known(adjectives, lemma),
    isAdjective: (word) => adjectives.has(word),
    lemmas: () => nouns.keys(),
  }
}

export const linesOf = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function known<Word>(words: Map<string, Word>, lemma: string): Word {
  const word = words.get(lemma)
  if (!word) throw new Error(`The lexicon lacks "${lemma}"`)
  return word
}
