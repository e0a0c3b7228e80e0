import { conjunctions, prepositions } from './lexicon/fixed'
import { isGivenName } from './name-origin'
import { looksOblique, modifierAt, nextWord } from './phrase-head'
import { fold } from './phrase-letters'
import { isListedAccusative, isListedOblique, listed } from './phrase-lexicon'
import type { Token } from './phrase-tokens'

/** «2026–2027 годы» */
export const isRange = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'dash' && tokens[nextWord(tokens, at + 1)]?.kind === 'number'

/** Marks of stress, hyphens that do not show, line breaks, mark-up, pictures, and words of two alphabets: «Mинистр». */
export const isStrange = ({ kind, text }: Token) =>
  /[<>{}|\\^~`\n\r\t]|\p{M}|\p{Cf}|\p{Extended_Pictographic}/u.test(text.replace(/\d/g, '')) ||
  (kind === 'word' && (text.length > 60 || /^[а-яё]+[А-ЯЁ]/.test(text))) ||
  (kind !== 'quoted' && text.split(/[-‑]/).some((part) => /[a-z]/i.test(part) && /[а-яё]/i.test(part)))

/** After its noun an adjective must not look like a genitive: «старшина 1-й статьи», «армия Китая». */
export const isPlainAdjective = (word: string) =>
  !/^\d|ой$|[чж]ий$/.test(word) && !(/ая$/.test(word) && !/(ск|цк|н|[оеё]в|щ|вш)ая$/.test(word))

/** Inside a tail a person's title in the nominative begins an apposition: «Министр обороны генерал армии». */
export function isPersonNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return false
  const last = token.text.split(/[-‑]/).at(-1) ?? ''
  if (listed(last).some(({ noun, isPlural }) => noun.isAnimate && !isPlural)) return true
  return /[ыи]й$/.test(token.text) && modifierAt(tokens, at) !== undefined
}

/** «Министр обороны Игорь Зубов», «Президент В.В. Путин»: whoever holds a post is no part of its title. */
export function namesSomebody(tokens: readonly Token[], at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {}
  const next = tokens[nextWord(tokens, at + 1)]
  if (next?.kind !== 'word' || !/^[А-ЯЁ]/.test(next.text)) return false
  if (/^[А-ЯЁ]\.$/.test(text)) return /[бвгджзйклмнпрстфхцчшщь]$/.test(next.text)
  return kind === 'word' && /^[А-ЯЁ]/.test(text) && isGivenName(text) && listed(text).length === 0
}

/** «Министра обороны Республики Беларусь-начальник штаба»: a dash that was typed as a hyphen. */
export function hidesTitle({ kind, text }: Token): boolean {
  const last = /[-‑]([а-яё]+)$/.exec(text)?.[1]
  if (kind !== 'word' || last === undefined || isListedOblique(last)) return false
  return listed(last).some(({ noun, isPlural }) => noun.isAnimate && !isPlural && !noun.isIndeclinable)
}

/** «Глава Республики (Раис)»: one unknown word in brackets may be another title. */
export const isNameInBrackets = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' &&
  tokens[at + 1]?.kind === 'close' &&
  !isListedOblique(tokens[at].text) &&
  !looksOblique(fold(tokens[at].text)) &&
  !/(ния|тия|ства|ции|ций|ости)$/.test(fold(tokens[at].text)) &&
  !prepositions.has(fold(tokens[at].text))

/** A word that nothing knows and that looks like a masculine in the nominative. */
export function mayBeHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const folded = fold(token.text)
  if (!/[бвгдзклмнпрстфхжшчщц]$/.test(folded) || looksOblique(folded) || prepositions.has(folded))
    return false
  return listed(folded).length === 0 && !isListedOblique(folded) && !conjunctions.has(folded)
}

export const isNameAlone = (tokens: readonly Token[], at: number) => {
  const kind = tokens[at]?.kind
  return kind === 'abbreviation' || kind === 'latin' || kind === 'quoted'
}

export const startsAccusative = (tokens: readonly Token[], at: number) => {
  const text = tokens[at]?.text ?? ''
  if (/^(год|месяц|квартал|период|полугодие|срок)$/i.test(text)) return false
  return (
    /(ую|юю)$/.test(text) ||
    isListedAccusative(text) ||
    modifierAt(tokens, at)?.gender === 'n' ||
    modifierAt(tokens, at)?.isPlural === true
  )
}
