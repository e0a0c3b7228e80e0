import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { inOneSpelling } from './english-forms'
import { irregularStem } from './irregular-words'

/** Lower case, ё as е, one form of Unicode: what differs only in these is the same word. */
export const foldText = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** The words of a text, folded. Letters and digits of any script make words. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(letters)?.flatMap(folded) ?? []

const letters = /[\p{L}\p{N}]+/gu
/** A sign such as ⑴ folds to more than letters. */
const folded = (word: string) => foldText(word).match(letters) ?? []

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

/** No word is longer, and a stemmer that takes a letter at a time would take long. */
const longest = 60

/** Of «ааааа» nothing but an «а» would be left. */
const shortest = 2

/** A stemmer is applied until nothing changes. */
function newStemOf(word: string): string {
  if (word.length > longest) return word
  const irregular = irregularStem(word)
  if (irregular !== undefined) return irregular
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
  const stem = isCyrillic ? russian : english
  // The Russian stemmer does not know the rare ending: дверьми, лошадьми.
  let current = isCyrillic ? word.replace(/ьми$/, 'ями') : inOneSpelling(word)
  for (let next = stem(current); next !== current && next.length >= shortest; next = stem(current))
    current = next
  return current || word
}
