import { cases } from '@/lib/language/russian/forms'
import { ordinalInWords } from '@/lib/language/russian/numbers'
import { foldText } from './terms'

const english =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/)
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const russianTens = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')

/** Every form of the ordinals of one word, «первый» to «сотый». */
const ordinals = new Map<string, number>()
for (const value of [...Array(19).keys()]
  .map((at) => at + 1)
  .concat(
    russianTens.map((_, at) => 10 * at + 20),
    100,
  ))
  for (const gender of ['m', 'f', 'n', 'pl'] as const)
    for (const inCase of cases) ordinals.set(foldText(ordinalInWords(value, gender, inCase)), value)
for (const [at, word] of english.entries()) ordinals.set(word, at + 1)
for (const [at, word] of englishTens.entries()) ordinals.set(`${word.slice(0, -1)}ieth`, 10 * at + 20)

/** What may stand before: «двадцать четвёртое», `twenty-fourth`, «сто двадцать четвёртое». */
const tens = new Map([...russianTens, ...englishTens].map((word, at) => [word, 10 * (at % 8) + 20]))
const hundred = new Set(['сто', 'hundred'])

/** The ordinal in words that ends at a place among folded words, with how many words it has. */
export function ordinalEndingAt(
  word: (at: number) => string | undefined,
  at: number,
): { value: number; length: number } | undefined {
  const last = ordinals.get(word(at) ?? '')
  if (last === undefined) return undefined
  const before = last < 10 ? (tens.get(word(at - 1) ?? '') ?? 0) : 0
  const length = before > 0 ? 2 : 1
  const isOverHundred = last < 100 && hundred.has(word(at - length) ?? '')
  return { value: last + before + (isOverHundred ? 100 : 0), length: length + (isOverHundred ? 1 : 0) }
}
