import { stemOf } from './terms'
import type { KnownWord, Vocabulary } from './vocabulary'
import { nounEndings } from './word-forms'

/** Words that are no form of what they look like: посол, послы, but not «после». */
const noForms = new Set('после кроме этом этого том чем всем один одна одно'.split(' '))

const vowels = 'аеиоуыэюя'
/** Before these a soft sign stays where the vowel goes: палец, пальца; писем, письма; but Олег is not Ольга. */
const softening = 'цкнмб'

const bare = new RegExp(`^(?<start>.{2,})[ое](?<last>[^${vowels}ьй])ь?$`, 'u')
const twoConsonants = new RegExp(`[^${vowels}]{2}$`, 'u')

/**
 * The other forms of a word whose last vowel comes and goes, among those that there are: рынок, рынка; перечень,
 * перечня; сделок, сделка; боец, бойца. The stemmer takes them for two words.
 */
export function formsWithoutVowel(word: string, vocabulary: Vocabulary): KnownWord[] {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return []
  const { start, last } = bare.exec(word)?.groups ?? {}
  const found = start && last ? inflected(start, last, vocabulary) : []
  return found.length > 0 ? found : uninflected(word, vocabulary)
}

function inflected(start: string, last: string, vocabulary: Vocabulary): KnownWord[] {
  const begins = [
    start + last,
    ...(softening.includes(last) ? [`${start}ь${last}`] : []),
    ...(vowels.includes(start.slice(-1)) ? [`${start}й${last}`] : []),
  ]
  return begins.flatMap((begin) => {
    const stems = new Set([stemOf(`${begin}а`), stemOf(`${begin}я`)])
    return [...stems]
      .flatMap((stem) => vocabulary.sharing(stem))
      .filter(({ word }) => word.startsWith(begin) && isInflected(word, begin.length) && !noForms.has(word))
  })
}

const isInflected = (word: string, at: number) => word.length > at && nounEndings.has(word.slice(at))

function uninflected(word: string, vocabulary: Vocabulary): KnownWord[] {
  for (let length = 1; length <= 3; length++) {
    const begin = word.slice(0, -length)
    if (!isInflected(word, begin.length) || !twoConsonants.test(begin)) continue
    const last = begin.slice(-1)
    if (begin.at(-2) === 'ь' && !softening.includes(last)) continue
    const start = begin.slice(0, -1).replace(/[ьй]$/, '')
    const candidates = ['о', 'е'].flatMap((vowel) => [start + vowel + last, `${start}${vowel}${last}ь`])
    const found = candidates.flatMap((each) =>
      vocabulary.sharing(stemOf(each)).filter((known) => known.word === each),
    )
    if (found.length > 0) return found
  }
  return []
}
