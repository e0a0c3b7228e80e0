import type { Forms, Gender } from './forms'
import type { Adjective } from './phrase-adjective'
import { spelledLike } from './phrase-letters'
import { isListedOblique } from './phrase-lexicon'
import { type NounReading, nounForms } from './phrase-noun'

/** What kind of phrase is declined: a post names a person, a body and the rest name a thing where a word may be either. */
export type Context = 'post' | 'body' | 'noun'

/** A noun in the nominative as it stands in the text. */
export type NounWord = {
  forms: Forms
  gender: Gender
  isPlural: boolean
  isAnimate: boolean
  /** By a list or a closed rule; otherwise it is a guess by the look of the word. */
  isKnown: boolean
  /** Nothing but its look says what it is. */
  isGuess?: boolean
  /** Nothing says whether it is a person, and the accusative depends on it. */
  hasUnclearAnimacy?: boolean
  /** The same word may be another case: nominative only where nothing else is possible. */
  isAlsoOblique: boolean
}

export const mapForms = (forms: Forms, change: (form: string) => string): Forms => ({
  nom: change(forms.nom),
  gen: change(forms.gen),
  dat: change(forms.dat),
  acc: change(forms.acc),
  ins: change(forms.ins),
  prep: change(forms.prep),
})

export const formsOf = (word: string, reading: NounReading, prefix = ''): Forms => ({
  ...mapForms(nounForms(reading), (form) => spelledLike(word, prefix + form)),
  nom: word,
})

export function fromReading(word: string, reading: NounReading, prefix: string): NounWord {
  const { gender, isAnimate } = reading.noun
  return {
    forms: formsOf(word, reading, prefix),
    gender,
    isPlural: reading.isPlural,
    isAnimate,
    isKnown: true,
    isAlsoOblique: isListedOblique(word) || (prefix !== '' && isListedOblique(word.slice(prefix.length))),
  }
}

export function adjectiveForms(
  word: string,
  adjective: Adjective,
  noun: { isAnimate: boolean; isPlural: boolean },
): Forms {
  return { ...mapForms(adjective.forms(noun), (form) => spelledLike(word, form)), nom: word }
}
