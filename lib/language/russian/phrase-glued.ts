import type { Forms } from './forms'
import { chanceEndings, prefixesGlued } from './lexicon/fixed'
import { fold, spelledLike } from './phrase-letters'
import { isListedOblique, listed } from './phrase-lexicon'
import { fromReading, mapForms, type NounWord } from './phrase-reading'

/** «госсоветник», «подкомитет», «спецпредставитель»: a closed list of first parts, and a listed noun. */
export function byPrefix(word: string): NounWord[] {
  const folded = fold(word)
  for (const prefix of prefixesGlued) {
    if (!folded.startsWith(prefix) || folded.length - prefix.length < 3) continue
    const rest = word.slice(prefix.length)
    const found = chanceEndings.has(fold(rest)) ? [] : listed(rest)
    if (found.length > 0)
      return found.map((reading) => fromReading(word, reading, folded.slice(0, prefix.length)))
    const deeper = byPrefix(rest)
    if (deeper.length > 0)
      return deeper.map((noun) => ({ ...noun, forms: prefixed(word, prefix, noun.forms) }))
  }
  const deputy = deputyOf(word, folded)
  return deputy ? [deputy] : clipped(word)
}

/** «Замгенпрокурора», «замкомандующего»: the genitive is in the word, which never changes. */
function deputyOf(word: string, folded: string): NounWord | undefined {
  const isDeputy =
    folded.startsWith('зам') &&
    /[аяыи]$|ющего$/.test(folded) &&
    (folded.endsWith('ющего') || [3, 4, 5, 6, 7].some((start) => isListedOblique(folded.slice(start))))
  if (!isDeputy) return undefined
  const noun = { word: folded, gender: 'm', isAnimate: true, isIndeclinable: true } as const
  return { ...fromReading(word, { noun, isPlural: false }, ''), isAlsoOblique: false }
}

const prefixed = (word: string, prefix: string, forms: Forms): Forms => ({
  ...mapForms(forms, (form) => spelledLike(word, prefix + form.toLowerCase())),
  nom: word,
})

/** Clipped names of ministries and agencies take their gender from their look: «Минюста», «Росатома» (Розенталь, § 147). */
function clipped(word: string): NounWord[] {
  if (!/^(Мин|Рос|Гос|Глав)[бвгджзклмнпрстфхцчшщэ][а-яё]+[бвгдзклмнпрстфх]$/.test(word)) return []
  if (isListedOblique(word) || /([оеаяыи]м|[оея]в|[ыи]х)$/.test(word)) return []
  const noun = { word: word.toLowerCase(), gender: 'm', isAnimate: false } as const
  return [fromReading(word, { noun, isPlural: false }, '')]
}

/** «законопроект», «правопорядок»: the last part decides, whatever the first one is. */
export function byLastNoun(word: string): NounWord[] {
  // «Программ» is of «программа» and has nothing to do with «грамм».
  if (isListedOblique(word)) return []
  for (let start = Math.max(2, word.length - 30); start <= word.length - 5; start++) {
    const last = word.slice(start)
    const found = listed(last)
    // «Хрусталь» has nothing to do with «сталь», and «чудотворцем» not the stress of «творцом».
    if (found.length > 0 && !(last.endsWith('ь') && last.length < 6))
      return found.map((reading) => ({
        ...fromReading(word, reading, word.slice(0, start).toLowerCase()),
        isKnown: !(reading.noun.hasStressedEnding && /[жшчщц]$/.test(reading.noun.stem ?? reading.noun.word)),
      }))
  }
  return []
}
