import { impersonalAdjectives, personalAdjectives } from './lexicon/adjectives'
import type { Adjective } from './phrase-adjective'
import { fold } from './phrase-letters'
import type { Context, NounWord } from './phrase-reading'

/** «Занимавший пост министра»: a participle about a person, and a thing as its object. */
export const takesObject = ({ word }: { word: string }, noun: NounWord, context: Context) =>
  context === 'post' && !noun.isAnimate && /[уюая]щий$|вший$/.test(fold(word))

export const standsAlone = ({ word, adjective }: { word: string; adjective: Adjective }, context: Context) =>
  isPersonal(word) ||
  impersonalAdjectives.has(fold(word)) ||
  (context === 'post' && !adjective.isPlural && /([уюая]щ|вш)(ий|ая)(ся)?$/.test(fold(word)))

/** Also «оперуполномоченный», «спецуполномоченный», «замкомандующий». */
export function isPersonal(word: string): boolean {
  const singular = singularOf(fold(word))
  return (
    personalAdjectives.has(singular) || /.(уполномоченный|командующий|заведующий|служащий)$/.test(singular)
  )
}

/** The masculine singular by which the lists name an adjective. */
function singularOf(folded: string): string {
  if (/(ая|ые)$/.test(folded)) {
    const stem = folded.slice(0, -2)
    return stem + (/[гкхжшчщ]$/.test(stem) ? 'ий' : 'ый')
  }
  return folded.endsWith('ие') ? `${folded.slice(0, -2)}ий` : folded
}
