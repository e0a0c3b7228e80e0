import { lexiconOf } from '../russian/lexicon'
import { type Phrase, phrase } from '../russian/phrase'
import { adjectives, nouns } from './nouns'

export const lexicon = lexiconOf(nouns, adjectives)

const known = new Map<string, Phrase>()

/** A phrase of the lexicon's words; read once. */
export function inflected(text: string): Phrase {
  const read = known.get(text) ?? phrase(text, lexicon)
  known.set(text, read)
  return read
}
