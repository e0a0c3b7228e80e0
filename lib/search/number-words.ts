import { ordinalInWords } from '@/lib/language/russian/numbers'
import { readOrdinal } from '@/lib/language/russian/read-number'
import { stemOf, wordsOf } from './terms'

const englishUnits = ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
const englishTeens = 'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const units = `${englishUnits} ${englishTeens}`.split(' ')

/** From `first` to `ninety-ninth`, without hyphens. */
const englishOrdinals = new Map(
  Array.from({ length: 99 }, (_, index) => {
    const n = index + 1
    const tens = englishTens[Math.floor(n / 10) - 2] ?? ''
    if (n < 20) return [units[n] ?? '', n] as const
    return [n % 10 ? `${tens} ${units[n % 10]}` : `${tens.slice(0, -1)}ieth`, n] as const
  }),
)
const inEnglish = new Map([...englishOrdinals].map(([words, n]) => [n, words]))

/** The most words that an ordinal is written in: «сто двадцать четвёртое». */
const longest = 3

/** The ordinal that begins at a word of a query, in words of either language, with how many words it takes. */
export function ordinalAt(
  words: readonly string[],
  at: number,
): { value: number; length: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const said = words.slice(at, at + length).join(' ')
    if (/[^\p{L} ]/u.test(said)) continue
    const value = englishOrdinals.get(said) ?? readOrdinal(said)
    if (value !== undefined) return { value, length }
  }
  return undefined
}

/** How an ordinal is said in both languages, in stems: what a text may have in place of its digits. */
export function saidInStems(value: number): string[] {
  if (value < 1 || value > 199) return []
  const russian = wordsOf(ordinalInWords(value, 'm', 'nom'))
    .map(stemOf)
    .join(' ')
  const english = inEnglish.get(value)
  return [russian, ...(english ? [english.split(' ').map(stemOf).join(' ')] : [])]
}
