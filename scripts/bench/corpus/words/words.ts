import { lexiconOf } from '../russian/lexicon'
import { type Phrase, phrase } from '../russian/phrase'
import { equipment, equipmentAdjectives } from './equipment'
import { adjectives, nouns } from './nouns'

export const lexicon = lexiconOf(`${nouns}\n${equipment}`, `${adjectives} ${equipmentAdjectives}`)

/** Nouns of the equipment, and adjectives that go with any of them. */
export const things = {
  nouns: [...lexiconOf(equipment, '').lemmas()],
  adjectives: equipmentAdjectives.split(/\s+/).filter(Boolean),
}

const known = new Map<string, Phrase>()

/** A phrase of the lexicon's words; read once. */
export function inflected(text: string): Phrase {
  const read = known.get(text) ?? phrase(text, lexicon)
  known.set(text, read)
  return read
}
