import type { Spelling } from '../spelling'
import { cases, type Declined } from './forms'

/**
 * A phrase in its cases, sure only where the dictionary does not object: it objects where it knows a word in the
 * nominative and not what was made of it, such as a vowel that should have fallen out.
 */
export function confirmed(declined: Declined, spelling: Pick<Spelling, 'knows'>): Declined {
  if (!declined.sure) return declined
  const nominative = wordsOf(declined.forms.nom)
  const isStrange = cases.some((inCase) => {
    const words = wordsOf(declined.forms[inCase])
    return (
      words.length === nominative.length &&
      words.some((word, i) => {
        const before = nominative[i] ?? ''
        return word !== before && spelling.knows(before) && !spelling.knows(word)
      })
    )
  })
  return isStrange ? { ...declined, sure: false, why: ['unknownWord'] } : declined
}

/** Of «201-я» the dictionary knows only the letter. */
const wordsOf = (text: string) => text.match(/(?<![\d-])[а-яё]+(?:-[а-яё]+)*/gi) ?? []
