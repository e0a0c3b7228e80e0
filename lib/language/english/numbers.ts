import { fromRoman } from '../russian/numbers'

const endings: Record<Intl.LDMLPluralRule, string> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
}
const rules = new Intl.PluralRules('en', { type: 'ordinal' })

/** `1st`, `2nd`, `3rd`, `11th`, `22nd`. */
export const toOrdinal = (n: number) => `${n}${endings[rules.select(n)]}`

const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** An ordinal from 1 to 999 in words, as British English writes it: `twenty-first`, `one hundred and third`. */
export function ordinalInWords(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) return toOrdinal(n)
  if (n >= 100) {
    const hundreds = `${cardinals[Math.floor(n / 100) - 1]} hundred`
    return n % 100 === 0 ? `${hundreds}th` : `${hundreds} and ${ordinalInWords(n % 100)}`
  }
  const ten = tens[Math.floor(n / 10)] ?? ''
  if (n < 20) return words[n - 1] ?? ''
  return n % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${words[(n % 10) - 1]}`
}

let known: Map<string, number> | undefined
const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\-–‑]+/g, ' ')
    .replace(/ and /, ' ')
    .trim()

/** The number of an ordinal in any spelling: `40th`, `XIX`, `twenty-first`; a bare `40` too. */
export function readOrdinal(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/i.exec(text.trim())
  if (digits) return Number(digits[1])
  known ??= new Map(Array.from({ length: 199 }, (_, index) => [folded(ordinalInWords(index + 1)), index + 1]))
  return fromRoman(text.trim()) ?? known.get(folded(text).replace(/^hundred/, 'one hundred'))
}
