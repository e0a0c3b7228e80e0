import { nameClause, namesAt } from './abbreviations'
import { type Clause, joinedClause, numberClause, wordClause } from './clause'
import { inOtherLayout } from './keyboard-layouts'
import { ordinalEndingAt } from './number-words'
import { readChunk, type SoughtWord } from './read-chunk'
import { smallWords } from './small-words'
import { stemOf } from './terms'
import type { Vocabulary } from './vocabulary'

/** What stands between spaces; a number with its thousands apart is one. */
const chunks = /(?<!\S)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)\S*|\S+/g

/** Nobody reads a longer line. */
const longestLine = 200

/**
 * What stands between spaces, in the keyboard layouts it was meant in. A single letter tells nothing: it is in the other
 * layout where a word beside it is, as the «d» of `pfctlfybt d vbycrt`.
 */
function chunksOf(
  text: string,
  vocabulary: Vocabulary,
  isLastPart: boolean,
): { typed: string; meant: string }[] {
  const parts = text.match(chunks) ?? []
  const isOther = parts.map((chunk, index) =>
    readChunk(chunk, vocabulary, isLastPart && index === parts.length - 1).some(
      ({ isOtherLayout }) => isOtherLayout,
    ),
  )
  const isMistaken = isOther.includes(true)
  return parts.map((typed, index) => {
    const isLetter = isMistaken && /^\p{L}$/u.test(typed)
    return { typed, meant: isOther[index] || isLetter ? inOtherLayout(typed) : typed }
  })
}

/** What stands between spaces, each as it may be meant; the last one perhaps begun. */
export function wordsRead(text: string, vocabulary: Vocabulary, isLastPart: boolean): SoughtWord[] {
  const parts = chunksOf(text, vocabulary, isLastPart)
  return parts.flatMap(({ meant }, index) =>
    readChunk(meant, vocabulary, isLastPart && index === parts.length - 1),
  )
}

/** A query as it reads in the layouts it was meant in; undefined where that is how it was typed. */
export function readInLayouts(text: string, vocabulary: Vocabulary): string | undefined {
  const parts = chunksOf(text.slice(0, longestLine), vocabulary, true)
  return parts.some(({ typed, meant }) => typed !== meant)
    ? parts.map(({ meant }) => meant).join(' ')
    : undefined
}

/** What a document must have for the words of a query that are in no quotes. */
export function wordClauses(text: string, vocabulary: Vocabulary, isLastPart: boolean): Clause[] {
  const read = wordsRead(withoutInitials(text.normalize('NFC')), vocabulary, isLastPart)
  const meaning = read.filter(({ token }) => !smallWords.has(token.word))
  const words = meaning.length > 0 ? meaning : read
  const abbreviations = vocabulary.abbreviations()
  const clauses: Clause[] = []
  for (let at = 0; at < words.length; ) {
    const name = namesAt(words, at, abbreviations)
    const until = at + (name?.length ?? 1)
    const own: Clause[] = []
    while (at < until) {
      const next = clauseAt(words, at, vocabulary, isLastPart)
      own.push(next.clause)
      // Of a name, its order says enough.
      const [before, word] = [words[at - 1], words[at]]
      if (!name && before && word?.isJoined && !word.token.isOrdinal) own.push(joinedClause(before, word))
      at += next.length
    }
    clauses.push(...(name ? [nameClause(own, name)] : own))
  }
  return clauses
}

/** The clause of the word at a place, or of the number that begins there, with how many words it has. */
function clauseAt(
  words: readonly SoughtWord[],
  at: number,
  vocabulary: Vocabulary,
  isLastPart: boolean,
): { clause: Clause; length: number } {
  const sought = words[at] as SoughtWord
  const ordinal = ordinalFrom(words, at)
  const length = ordinal?.length ?? 1
  const beside = { before: termAt(words, at - 1), after: termAt(words, at + length) }
  const { word, number, isOrdinal = false } = sought.token
  if (ordinal)
    return { clause: numberClause({ value: ordinal.value, isOrdinal: true }, beside, word), length }
  if (number !== undefined)
    return { clause: numberClause({ value: number, isOrdinal }, beside, word), length }
  return { clause: wordClause(sought, vocabulary, isLastPart && at === words.length - 1), length }
}

/** «И.Н. Зубов» is whoever is called Зубов: a text may have the whole name. */
function withoutInitials(text: string): string {
  const without = text.replaceAll(/(?<!\p{L})\p{Lu}\.(?=[\s\p{L}]|$)/gu, ' ')
  return /\p{L}{2}/u.test(without) ? without : text
}

/** The ordinal in words that begins at a place, the longest. */
function ordinalFrom(
  words: readonly SoughtWord[],
  at: number,
): { value: string; length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const said = ordinalEndingAt((place) => words[place]?.token.word, at + length - 1)
    if (said?.length === length) return { value: String(said.value), length }
  }
  return undefined
}

function termAt(words: readonly SoughtWord[], at: number): string | undefined {
  const token = words[at]?.token
  return token && token.number === undefined ? stemOf(token.word) : undefined
}
