import { inOtherLayout } from './keyboard-layouts'
import { romanValue, type Token, termOf, tokensOf } from './tokens'
import type { Vocabulary } from './vocabulary'

/** A word or number of a query with the other ways in which it may be meant. */
export type SoughtWord = {
  token: Token
  /** Words that are as good. */
  alternatives: string[]
  /** Whether it was typed with a capital, as names are. */
  isName: boolean
  /** Whether a hyphen joins it to the word before, and both are words of documents: «Рубеж-2026», «Санкт-Петербург». */
  isJoined?: boolean
  /** Whether it was typed in the other keyboard layout. */
  isOtherLayout?: boolean
}

const isKnown = (vocabulary: Vocabulary) => (token: Token) =>
  token.number !== undefined || vocabulary.documents(termOf(token)) > 0

/**
 * Reads what stands between two spaces of a query. What is no word of any document may have been typed in the other
 * keyboard layout, or be a name in the letters of another language.
 */
export function readChunk(chunk: string, vocabulary: Vocabulary, isLast: boolean): SoughtWord[] {
  const written = tokensOf(chunk).map(withRoman)
  if (written.every(isKnown(vocabulary)))
    return written.map((token, index) => ({
      ...sounding(token, chunk, vocabulary),
      isJoined: isHyphen(chunk.slice(written[index - 1]?.end ?? token.start, token.start)),
    }))
  const other = tokensOf(inOtherLayout(chunk)).map(withRoman)
  const isMeant = (token: Token, index: number) =>
    isKnown(vocabulary)(token) ||
    (isLast && index === other.length - 1 && token.word.length > 3 && begins(token.word, vocabulary))
  const isBegun = isLast && written.some(({ word }) => begins(word, vocabulary))
  if (!isBegun && other.some(({ word }) => word.length > 1) && other.every(isMeant))
    return other.map((token) => ({ token, alternatives: [], isName: isCapital(chunk), isOtherLayout: true }))
  const plain = tokensOf(chunk.replaceAll(softSigns, '')).map(withRoman)
  const isName = plain.length < written.length && plain.some((token) => isSounding(token, vocabulary))
  return (isName ? plain : written).map((token) => sounding(token, chunk, vocabulary))
}

/** A soft or hard sign in Latin letters: Vasil'ev. */
const softSigns = /(?<=\p{Script=Latin})['’ʹʺʼ`"](?=\p{Script=Latin}|$)/gu

const begins = (word: string, vocabulary: Vocabulary) => vocabulary.beginning(word).length > 0

/** Names in Latin letters are looked for in Cyrillic too, and what is in no text in either. */
function sounding(token: Token, chunk: string, vocabulary: Vocabulary): SoughtWord {
  const { word, number } = token
  const isForeign = /\p{Script=Latin}/u.test(word) || !isKnown(vocabulary)(token)
  const alternatives = number === undefined && isForeign ? vocabulary.sounding(word) : []
  return { token, alternatives, isName: isCapital(chunk) || alternatives.length > 0 }
}

const isSounding = (token: Token, vocabulary: Vocabulary) =>
  isKnown(vocabulary)(token) || vocabulary.sounding(token.word).length > 0

const isHyphen = (between: string) => /^[-\u2010\u2011\u2013]$/u.test(between)

const isCapital = (chunk: string) => /^\P{L}*\p{Lu}/u.test(chunk)

/** In a query Roman numerals are typed in small letters too. */
function withRoman(token: Token): Token {
  if (token.number !== undefined) return token
  const value = romanValue(token.word.toUpperCase())
  return value === undefined ? token : { ...token, number: String(value), isOrdinal: true }
}
