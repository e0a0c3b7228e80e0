import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Lower case, ё as е, one form of Unicode: what differs only in these is the same word. */
export const foldText = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** The words of a text, folded. Letters and digits of any script make words. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The stem under which a folded word is indexed; a stemmer is applied until nothing changes. */
export function stemOf(word: string): string {
  const stem = /\p{Script=Cyrillic}/u.test(word) ? russian : english
  let current = word
  for (let next = stem(current); next !== current; next = stem(current)) current = next
  return current || word
}

/** A text as the index holds it: stems separated by spaces. */
export const indexTerms = (text: string) => wordsOf(text).map(stemOf).join(' ')
