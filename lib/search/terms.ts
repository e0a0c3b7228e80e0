import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** Lower case, ё as е, one form of Unicode: what differs only in these is the same word. */
export const foldText = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** The words of a text, folded. Letters and digits of any script make words. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

const known = new Map<string, string>()
const mostKnown = 20_000

/** The stem under which a folded word is indexed. A text says the same words again and again: they are remembered. */
export function stemOf(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const stem = newStemOf(word)
  known.set(word, stem)
  return stem
}

/** A stemmer is applied until nothing changes. */
function newStemOf(word: string): string {
  const stem = /\p{Script=Cyrillic}/u.test(word) ? russian : english
  let current = word
  for (let next = stem(current); next !== current; next = stem(current)) current = next
  return current || word
}

/** A text as the index holds it: stems separated by spaces. */
export const indexTerms = (text: string) => wordsOf(text).map(stemOf).join(' ')
