import { type Forms, type Gender, indeclinable } from './forms'
import { pluralForms } from './phrase-noun-plural'
import { singularForms } from './phrase-noun-singular'

/** A noun by what its spelling does not tell. */
export type Noun = {
  /** Nominative, small letters: of the singular, of nouns without one of the plural. */
  word: string
  gender: Gender
  isAnimate: boolean
  /** Oblique stem where a vowel is fleeting: «отц» of «отец». */
  stem?: string
  /** The stress falls on the ending: «врачом» against «маршем», «секретарём» against «гостем». */
  hasStressedEnding?: boolean
  /** Nominative plural where it is not made by rule: «директора». */
  plural?: string
  genitivePlural?: string
  isIndeclinable?: boolean
}

export type NounReading = { noun: Noun; isPlural: boolean }

export function nounForms({ noun, isPlural }: NounReading): Forms {
  if (noun.isIndeclinable) return indeclinable(noun.word)
  return isPlural ? pluralForms(noun) : singularForms(noun)
}
