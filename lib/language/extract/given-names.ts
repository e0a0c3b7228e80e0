import { givenFormsOf } from '../russian/given-forms'
import { normalise } from './normalise'

const key = (name: string) => normalise(name).toLowerCase()

/** Of whom a given name in the nominative is, if it is a common one and not both a man's and a woman's. */
export function genderOfGiven(name: string): 'm' | 'f' | undefined {
  const found = new Set(
    givenFormsOf(key(name)).flatMap(({ gender, cases, lemma }) =>
      cases.includes('nom') && key(lemma) === key(name) ? [gender] : [],
    ),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** Whether a word is a common given name in any case: what follows it with a capital is a family name. */
export const isGivenForm = (word: string) => givenFormsOf(key(word)).length > 0
