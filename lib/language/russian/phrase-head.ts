import { type Forms, indeclinable } from './forms'
import { unchangingModifiers } from './lexicon/adjectives'
import { conjunctions, prepositions, unchangingForeign } from './lexicon/fixed'
import { type Adjective, adjectiveOf } from './phrase-adjective'
import { guessedNoun } from './phrase-guess'
import { fold } from './phrase-letters'
import { isListedOblique, listed } from './phrase-lexicon'
import { adjectiveForms, type Context, type NounWord } from './phrase-reading'
import { isPersonal, standsAlone, takesObject } from './phrase-substantive'
import type { Token } from './phrase-tokens'
import { nounsOf } from './phrase-word'

/** `isJoined`: by a comma or «и» with the modifier before it. */
type Modifier = { at: number; word: string; adjective: Adjective; isJoined: boolean }

/** A noun of the phrase with the modifiers before it, all in the nominative. */
export type Head = Omit<NounWord, 'forms' | 'isAlsoOblique'> & {
  word: string
  /** The forms of each word that changes, by its place among the tokens. */
  placed: Map<number, Forms>
  /** The first token after it. */
  end: number
  agrees: boolean
  /** «Главы делегаций» after another head may be of it. */
  isAlsoOblique: boolean
  /** An adjective that stands for its noun, as «уполномоченный». */
  isAdjective: boolean
}

/** The place of the next token that is not a gap. */
export function nextWord(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && tokens[at]?.kind === 'gap') at++
  return at
}

/** An adjective in the nominative, unless the word is known as a noun («заседание», «критерий»). */
export function modifierAt(tokens: readonly Token[], at: number): Adjective | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || listed(token.text).length > 0) return undefined
  if (unchangingModifiers.has(fold(token.text)) || unchangingForeign.has(fold(token.text))) return undefined
  return /^(котор|как(ой|ая|ое|ие)$)/i.test(token.text) ? undefined : adjectiveOf(token.text)
}

/** Reads the head that begins here, if one does. */
export function readHead(tokens: readonly Token[], start: number, context: Context): Head | undefined {
  const modifiers: Modifier[] = []
  let at = skipUnchanging(tokens, start)
  const foreign = foreignHead(tokens, start, at)
  if (foreign) return foreign
  let isJoined = false
  for (let adjective = modifierAt(tokens, at); adjective; adjective = modifierAt(tokens, at)) {
    const word = tokens[at]?.text ?? ''
    if (isGoverned(tokens, at, modifiers, context)) break
    modifiers.push({ at, word, adjective, isJoined })
    const next = afterModifier(tokens, at + 1)
    isJoined = tokens.slice(at, next).some(joins)
    // «По связям с властью и прессой, помощник»: in a list of what depends, -ой is a case of the feminine.
    if (start > 0 && isJoined && /ой$/.test(word)) return undefined
    at = next
  }
  const token = tokens[at]
  const noun = token && nounAt(token, modifiers, context, start === 0 && startsPhrase(tokens, at))
  const last = modifiers.at(-1)
  // «Уполномоченная труда»: what looks like a noun may be what the adjective governs.
  if (
    token &&
    noun?.isGuess &&
    last?.adjective.gender === 'f' &&
    standsAlone(last, context) &&
    /[ая]$/.test(token.text)
  )
    return nounHead(token, at, { ...noun, isKnown: false }, modifiers)
  const governor = noun && modifiers.findIndex((modifier) => takesObject(modifier, noun, context))
  const governing = modifiers[governor ?? -1]
  if (governing) return adjectiveHead(governing, modifiers.slice(0, (governor ?? 0) + 1), context)
  if (last && (!noun || (!noun.isKnown && standsAlone(last, context))))
    return adjectiveHead(last, modifiers, context)
  return token && noun && nounHead(token, at, noun, modifiers)
}

/** «Командующий Национальной гвардией»: on -ой an instrumental, where the word before can govern one. */
function isGoverned(
  tokens: readonly Token[],
  at: number,
  modifiers: readonly Modifier[],
  context: Context,
): boolean {
  if (!/ой$|^\d+[-‑]й$/.test(tokens[at]?.text ?? '')) return false
  const next = tokens[nextWord(tokens, at + 1)]
  const isOfNext =
    next?.kind === 'word' && listed(next.text).some(({ noun, isPlural }) => noun.gender === 'm' && !isPlural)
  return !isOfNext && modifiers.some((modifier) => standsAlone(modifier, context))
}

/** «Маджлиси Оли»: where no noun in the nominative follows, the unchanging words are the name. */
function foreignHead(tokens: readonly Token[], start: number, end: number): Head | undefined {
  const at = tokens.findLastIndex(
    ({ text }, place) => place >= start && place < end && unchangingForeign.has(fold(text)),
  )
  const name = tokens[at]
  if (!name || modifierAt(tokens, end)) return undefined
  const next = tokens[end]?.kind === 'word' ? listed(tokens[end].text) : []
  if (next.some(({ isPlural, noun }) => !isPlural && !isListedOblique(noun.word))) return undefined
  return {
    word: name.text,
    placed: new Map(),
    end: at + 1,
    gender: 'm',
    isPlural: false,
    isAnimate: false,
    isKnown: true,
    agrees: true,
    isAlsoOblique: true,
    isAdjective: false,
  }
}

/** «Ген. секретарь», «ст. советник»; but «зам. министра», where a genitive follows. */
function isClipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[nextWord(tokens, at + 1)]
  if (token?.kind !== 'abbreviation' || !token.text.endsWith('.') || next?.kind !== 'word') return false
  return listed(next.text).length > 0 && !isListedOblique(next.text)
}

function skipUnchanging(tokens: readonly Token[], from: number): number {
  let at = from
  for (let token = tokens[at]; token; token = tokens[at]) {
    const isUnchanging = unchangingModifiers.has(fold(token.text)) || unchangingForeign.has(fold(token.text))
    if (!['gap', 'open', 'close', 'number'].includes(token.kind) && !isUnchanging && !isClipped(tokens, at))
      break
    at++
  }
  return at
}

const joins = ({ kind, text }: Token) => kind === 'comma' || conjunctions.has(fold(text))

/** «Чрезвычайный и Полномочный Посол», «финансовый, экономический отделы»: on to the next modifier or the noun. */
function afterModifier(tokens: readonly Token[], from: number): number {
  const at = skipUnchanging(tokens, from)
  const token = tokens[at]
  if (!token || !joins(token)) return at
  const next = skipUnchanging(tokens, at + 1)
  return modifierAt(tokens, next) ? next : at
}

/** «И.о.» and «ВРИО» never change, and what follows depends on them. */
const acting = /^((вр\.\s?)?и\.\s?о\.|врио|врид|зам\.|нач\.|пом\.)$/i

function nounAt(
  token: Token,
  modifiers: readonly Modifier[],
  context: Context,
  isPlainlyNominative: boolean,
): NounWord | undefined {
  if (token.kind === 'abbreviation' || token.kind === 'latin' || token.kind === 'quoted') {
    if (modifiers.some((modifier) => standsAlone(modifier, context))) return undefined
    const gender = modifiers.at(-1)?.adjective.gender ?? 'm'
    const isAnimate = acting.test(token.text) || (context === 'post' && token.text.endsWith('.'))
    const isPlural = modifiers.at(-1)?.adjective.isPlural ?? false
    const isKnown = token.kind === 'abbreviation' && isPlainAbbreviation(token.text)
    return { forms: indeclinable(token.text), gender, isPlural, isAnimate, isKnown, isAlsoOblique: true }
  }
  const folded = fold(token.text)
  // «58-й» is an ordinal, whatever case it is in.
  if (token.kind !== 'word' || /^\d/.test(folded) || prepositions.has(folded) || conjunctions.has(folded))
    return undefined
  const nouns = nounsOf(token.text, context)
  const fitting = nouns.filter((noun) => agree(noun, modifiers))
  const chosen = fitting.find(({ isAnimate }) => context === 'post' && isAnimate) ?? fitting[0]
  if (chosen) return chosen
  const last = modifiers.at(-1)
  if (last && (isListedOblique(token.text) || looksOblique(folded))) return undefined
  if (nouns[0]) return { ...nouns[0], isKnown: false }
  const guess = guessedNoun(token.text, last?.adjective, context, isPlainlyNominative)
  return guess && { ...guess, isGuess: true }
}

/** «ОДКБ», «ЕврАзЭС», «ГЭС-1», «зам.»; «е2е4» and «Посол-at-large» are none. */
const isPlainAbbreviation = (text: string) =>
  acting.test(text) || /^[А-ЯЁ][А-Яа-яЁё\d]*([-‑][А-Яа-яЁё\d]+)*\.?$|^[а-яё]+\.$/.test(text)

/** What follows may depend on an unknown word: «Риксдаг Швеции»; «Хьюман Райтс Вотч» is a name of another language. */
function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[nextWord(tokens, at + 1)]
  if (next?.kind !== 'word') return true
  const folded = fold(next.text)
  return (
    prepositions.has(folded) ||
    conjunctions.has(folded) ||
    (isListedOblique(folded) && next.text === next.text.toLowerCase()) ||
    /([аяыи]|[оеё]в|ей|ой|[ое]го|[ыи]х)$/.test(folded)
  )
}

/** Endings that the nominative of a noun rarely has: «командующий флотом», «заведующий отделениями». */
export const looksOblique = (folded: string) =>
  /(ом|ем|ым|им|ам|ям|ами|ями|ов|ев|ых|их|ого|его|ому|ему|ыми|ими|ах|ях)$/.test(folded)

function agree(noun: NounWord, modifiers: readonly Modifier[]): boolean {
  const isList = noun.isPlural && modifiers.some(({ isJoined }) => isJoined)
  return modifiers.every(({ adjective, word }) => {
    if (/^\d+[-‑]е$/.test(word)) return noun.isPlural || noun.gender === 'n'
    if (adjective.isPlural || noun.isPlural)
      return (
        adjective.isPlural === noun.isPlural || (isList && (noun.gender === adjective.gender || noun.isKnown))
      )
    return adjective.gender === noun.gender
  })
}

function adjectiveHead(last: Modifier, modifiers: readonly Modifier[], context: Context): Head {
  const isAnimate = context === 'post' || isPersonal(last.word)
  const { gender, isPlural } = last.adjective
  return {
    word: last.word,
    placed: placeModifiers(modifiers, { isAnimate, isPlural }),
    end: last.at + 1,
    gender,
    isPlural,
    isAnimate,
    isKnown: standsAlone(last, context),
    agrees: modifiers.every(
      ({ adjective }) => adjective.gender === gender && adjective.isPlural === isPlural,
    ),
    isAlsoOblique: false,
    isAdjective: true,
  }
}

function nounHead(token: Token, at: number, noun: NounWord, modifiers: readonly Modifier[]): Head {
  const { forms, isAlsoOblique, ...rest } = noun
  const isPlainlyNominative = modifiers.some(({ word }) => !/ой$/.test(word))
  return {
    ...rest,
    word: token.text,
    placed: placeModifiers(modifiers, noun).set(at, forms),
    end: at + 1,
    agrees: agree(noun, modifiers),
    isAlsoOblique: isAlsoOblique && !isPlainlyNominative,
    isAdjective: false,
  }
}

const placeModifiers = (modifiers: readonly Modifier[], noun: { isAnimate: boolean; isPlural: boolean }) =>
  new Map(modifiers.map(({ at, word, adjective }) => [at, adjectiveForms(word, adjective, noun)]))
