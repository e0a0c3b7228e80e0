import type { Case, Forms, Gender } from './forms'
import {
  adjectiveEndings,
  cardinals,
  one,
  ordinals,
  thirdEndings,
  thousand,
  two,
} from './lexicon/number-words'

const signs = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** A number from 1 to 3999 in Roman signs, as Russian numbers its sessions; any other number in digits. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n)
  let rest = n
  let roman = ''
  for (const [value, sign] of signs) {
    while (rest >= value) {
      roman += sign
      rest -= value
    }
  }
  return roman
}

/** Cyrillic letters that are typed for Roman signs; the last three only after «Х», where nothing else is meant. */
const lookalikes: Record<string, string> = {
  Х: 'X',
  І: 'I',
  Ӏ: 'I',
  С: 'C',
  М: 'M',
  У: 'V',
  П: 'II',
  Ш: 'III',
}

/**
 * What a Roman numeral says, also one typed wholly or partly in Cyrillic: «ХХII», «ХIХ», «ХУ». A word of «С» and «М»
 * alone is none: it is a preposition or an abbreviation.
 */
export function fromRoman(text: string): number | undefined {
  if (!/^[IVXLCDMХІӀСМУПШ]+$/.test(text)) return undefined
  const isLatin = /^[A-Z]+$/.test(text)
  if (!isLatin && !/[IVXLDХІӀ]/.test(text)) return undefined
  if (/[УПШ]/.test(text) && !/[XХ][IVXХІ]*[УПШ][IІ]{0,3}$/.test(text)) return undefined
  const latin = text.replace(/[ХІӀСМУПШ]/g, (letter) => lookalikes[letter] ?? letter)
  let n = 0
  let rest = latin
  for (const [value, sign] of signs) {
    while (rest.startsWith(sign)) {
      n += value
      rest = rest.slice(sign.length)
    }
  }
  return rest === '' && toRoman(n) === latin ? n : undefined
}

/** Which form a noun has after a number: 1, 21, 101 – one; 2–4, 22 – few; 0, 5–20, 11–14, 25 – many. */
export function pluralOf(n: number): 'one' | 'few' | 'many' {
  if (!Number.isInteger(n)) return 'few'
  const [tens, units] = [Math.abs(n) % 100, Math.abs(n) % 10]
  if (tens >= 11 && tens <= 14) return 'many'
  if (units === 1) return 'one'
  return units >= 2 && units <= 4 ? 'few' : 'many'
}

/** The noun as it stands after a number, without the number: 21 «участник», 22 «участника», 11 «участников». */
export const counted = (n: number, forms: Record<'one' | 'few' | 'many', string>): string =>
  forms[pluralOf(n)]

/** A number from 1 to 999 999 in words; the accusative is that of things: «двадцать две», «двумястами пятью». */
export function numberInWords(n: number, gender: Gender, inCase: Case = 'nom'): string {
  if (!Number.isInteger(n) || n < 1 || n > 999_999) return String(n)
  const thousands = Math.floor(n / 1000)
  const parts = thousands
    ? [...(thousands === 1 ? [] : below1000(thousands, 'f')), thousand[pluralOf(thousands)]]
    : []
  return [...parts, ...below1000(n % 1000, gender)].map((forms) => forms[inCase]).join(' ')
}

function below1000(n: number, gender: Gender): Forms[] {
  const small = n % 100
  const values = [n - small, ...(small > 20 ? [small - (small % 10), small % 10] : [small])]
  return values.flatMap((value) => {
    if (value === 1) return [one[gender]]
    if (value === 2) return [gender === 'f' ? two.f : two.m]
    const forms = cardinals.get(value)
    return forms ? [forms] : []
  })
}

/** `pl` for nouns that have no singular: «первые консультации». */
export type OrdinalGender = Gender | 'pl'

/**
 * An ordinal from 1 to 999 in words, where only the last word is inflected: «сорок второе», «двадцать первом».
 * The accusative of masculines and plurals is that of things.
 */
export function ordinalInWords(n: number, gender: OrdinalGender, inCase: Case): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) return ordinalWithEnding(n, gender, inCase)
  const last = n % 100 === 0 ? n : n % 100 <= 20 ? n % 100 : n % 10 === 0 ? n % 100 : n % 10
  const before = below1000(n - last, 'm').map(({ nom }) => nom)
  return [...before, ordinalWord(ordinals.get(last) ?? '', gender, inCase)].join(' ')
}

function ordinalWord(word: string, gender: OrdinalGender, inCase: Case): string {
  if (word === 'третий') return `трет${thirdEndings[gender][inCase]}`
  const isStressed = word.endsWith('ой')
  const ending = adjectiveEndings[gender][inCase]
  return word.slice(0, -2) + (isStressed && ending === 'ый' ? 'ой' : ending)
}

/**
 * An ordinal in digits with its ending (Розенталь § 38): one letter where a vowel stands before the last letter of
 * the word, otherwise two: «12-й», «12-го», «12-му», «12-м», «12-я», «12-е».
 */
export function ordinalWithEnding(n: number, gender: OrdinalGender, inCase: Case): string {
  const isThird = n % 10 === 3 && n % 100 !== 13
  const word = isThird ? ordinalWord('третий', gender, inCase) : ordinalWord('пятый', gender, inCase)
  return `${n}-${/[аеёиоуыьэюя].$/.test(word) ? word.slice(-1) : word.slice(-2)}`
}
