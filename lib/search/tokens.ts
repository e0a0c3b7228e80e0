import { fromRoman } from '@/lib/language/russian/numbers'
import { ordinalEndingAt } from './number-words'
import { foldText, stemOf } from './terms'

/** A word or a number of a text, and where it stands. */
export type Token = {
  start: number
  end: number
  /** As it is written, folded; a number in digits without spaces. */
  word: string
  /** What a number says, in digits. */
  number?: string
  /** Whether it counts places: XXIV, 24-е, 24th, the last word of «двадцать четвёртое». */
  isOrdinal?: boolean
}

const ordinalEndings = 'st|nd|rd|th|ого|ому|ыми|ой|ая|ое|ый|ий|ые|ых|ым|ую|ом|го|му|[йяеюм]'
const cardinalEndings = 'ти|ми|мя|х|гг|г'
const digits = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+'
const ending = `[-\\u2010\\u2011]?(?:(?<ordinal>${ordinalEndings})|${cardinalEndings})`
const tokens = new RegExp(
  `(?<digits>${digits})(?:${ending})?(?![\\p{L}\\p{N}\\p{M}])|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*`,
  'giu',
)

/** The words and numbers of a text in their order: letters and digits of any script make them. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: raw, index: start, groups } of text.matchAll(tokens)) {
    const place = { start, end: start + raw.length }
    if (groups?.digits) {
      const number = inDigits(groups.digits)
      found.push({ ...place, word: number, number, isOrdinal: groups.ordinal !== undefined })
      continue
    }
    const { word, roman } = readWord(raw)
    const isNumber = roman !== undefined && (raw.length > 1 || isAmongCyrillic(text, place))
    if (word) found.push({ ...place, word, ...(isNumber && { number: String(roman), isOrdinal: true }) })
  }
  return withOrdinals(found)
}

const known = new Map<string, { word: string; roman: number | undefined }>()
const mostKnown = 50_000

/** Texts say the same words again and again: what they are is remembered. */
function readWord(raw: string) {
  const found = known.get(raw)
  if (found) return found
  const read = { word: foldText(raw).replaceAll(/[^\p{L}\p{N}]/gu, ''), roman: romanValue(raw) }
  if (known.size >= mostKnown) known.clear()
  known.set(raw, read)
  return read
}

/** The same with the ordinals that are written in words. */
export function withOrdinals(tokens: Token[]): Token[] {
  for (const [at, token] of tokens.entries()) {
    const said = ordinalEndingAt((place) => tokens[place]?.word, at)
    if (said) Object.assign(token, { number: String(said.value), isOrdinal: true })
  }
  return tokens
}

/** Under what a token is indexed: its stem; an ordinal apart from other numbers, of which dates are full. */
export function termOf({ word, number, isOrdinal }: Token): string {
  if (number === undefined) return stemOf(word)
  return isOrdinal ? ordinalTerm(number) : number
}

/** The term of an ordinal, the same however it is written. */
export const ordinalTerm = (number: string) => `ord${number}`

/** A text as the index holds it: terms separated by spaces. */
export const indexTerms = (text: string) => tokensOf(text.normalize('NFC')).map(termOf).join(' ')

const inDigits = (written: string) => written.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')

/** Nobody counts sessions further, and what is longer or has a D or M is a word: MIX, DIM, MCD. */
const most = 399

/** The value of a Roman numeral in capitals, its letters Latin or Cyrillic. */
export function romanValue(raw: string): number | undefined {
  const written = raw.normalize('NFKC')
  if (/[DMМ]|^[LCС]$/.test(written)) return undefined
  const value = fromRoman(written)
  return value && value <= most ? value : undefined
}

/** A single letter is a number only in a Russian text: in English it is a word or an initial. */
function isAmongCyrillic(text: string, { start, end }: { start: number; end: number }): boolean {
  const beside = (text: string) => /\p{L}/u.exec(text)?.[0] ?? ''
  const after = beside(text.slice(end, end + 12))
  const before = beside([...text.slice(Math.max(0, start - 12), start)].reverse().join(''))
  const isInitial = text[end] === '.' && /^\.\s*\p{Lu}/u.test(text.slice(end, end + 4))
  return !isInitial && [before, after].some((letter) => /\p{Script=Cyrillic}/u.test(letter))
}
