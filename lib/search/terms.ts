import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

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

/** Words of which nothing is left to tell them by without their ending, or that change more than that. */
const irregular = new Map(
  `ден день дня дню днем дне дни дней дням днями днях
  люд люди людей людям людьми людях
  дет дети детей детям детьми детях
  лед лед льда льду льдом льде льды льдов льдам льдами льдах
  мат мать матери матерью матерей матерям матерями матерях
  доч дочь дочери дочерью дочерей дочерям дочерями дочерях
  друг друг друга другу другом друге друзья друзей друзьям друзьями друзьях
  сын сын сына сыну сыном сыне сыновья сыновей сыновьям сыновьями сыновьях
  лев лев льва льву львом льве львы львов львам львами львах
  сон сон сна сну сном сне сны снов снам снами снах`
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.trim().split(' ')
      return forms.map((form) => [form, stem] as const)
    }),
)

/** The forms of a stem that do not begin with it. */
export const irregularForms = (stem: string): string[] =>
  [...irregular].flatMap(([form, of]) => (of === stem && !form.startsWith(stem) ? [form] : []))

/** A stemmer is applied until nothing changes. */
function newStemOf(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  const stem = /\p{Script=Cyrillic}/u.test(word) ? russian : english
  // The stemmer does not know the rare ending: дверьми, лошадьми.
  let current = word.replace(/ьми$/, 'ями')
  for (let next = stem(current); next !== current; next = stem(current)) current = next
  return current || word
}
