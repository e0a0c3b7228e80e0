import { costs, editDistance } from './edit-distance'
import { inOtherLayout } from './keyboard-layouts'
import { stemOf } from './terms'
import { type Token, tokensOf } from './tokens'
import type { Vocabulary } from './vocabulary'

/** A word in so few documents may be a mistake; what is meant is in many times as many. */
const few = 2
const timesAsMany = 10

/** A shorter word is near to too many others; a longer one may have two mistakes. */
const shortest = 4
const long = 8

/** Nothing longer is a word, nor two without a space between them. */
const longest = 60

const longestQuery = 400

/**
 * A query with the words that are in no document, or in hardly any, put right by the words that there are; undefined
 * where nothing is to be put right. Everything else stays as it was typed.
 */
export function corrected(query: string, vocabulary: Vocabulary): string | undefined {
  const typed = query.slice(0, longestQuery)
  let text = ''
  let from = 0
  for (const token of tokensOf(typed)) {
    const better = betterWord(token, vocabulary)
    if (!better) continue
    text += typed.slice(from, token.start) + inCapitals(better, typed.slice(token.start, token.end))
    from = token.end
  }
  return text ? text + typed.slice(from) : undefined
}

function betterWord({ word, number }: Token, vocabulary: Vocabulary): string | undefined {
  if (number !== undefined || word.length < shortest || word.length > longest) return undefined
  const documents = vocabulary.documents(stemOf(word))
  if (documents > few || isReadOtherwise(word, vocabulary)) return undefined
  const isMeant = (candidate: { documents: number }) => candidate.documents > documents * timesAsMany
  const typed = [word, inOtherLayout(word)].filter((each) => /^\p{L}+$/u.test(each))
  for (const each of typed) {
    const [best] = nearestWords(each, vocabulary).filter(isMeant)
    if (best) return best.word
  }
  return documents === 0 ? twoWords(word, vocabulary) : undefined
}

/** A word of the other layout or script, or of what a body is called for short, is no mistake. */
const isReadOtherwise = (word: string, vocabulary: Vocabulary) =>
  vocabulary.documents(stemOf(inOtherLayout(word))) > few ||
  vocabulary.sounding(word).length > 0 ||
  vocabulary.abbreviations().some(({ short }) => short.typed.includes(stemOf(word)))

/** The words that differ in a mistake or two, the likeliest first: near, and in many documents. */
export function nearestWords(word: string, vocabulary: Vocabulary) {
  const isLong = word.length >= long
  const limit = isLong ? 2 * costs.mistake : Math.max(costs.mistake, word.length > 5 ? 2 * costs.slip : 0)
  const candidates = vocabulary.resembling(word, isLong || word.length > 5 ? 2 : 1)
  const different = [...new Map(candidates.map((each) => [each.word, each])).values()]
  return different
    .map((each) => ({ ...each, distance: editDistance(word, each.word, limit) }))
    .filter(({ distance }) => Number.isFinite(distance) && distance > 0)
    .sort((a, b) => likelihood(b) - likelihood(a) || (a.word < b.word ? -1 : 1))
}

/** Ten times as many documents are worth a quarter of a mistake. */
const likelihood = ({ distance, documents }: { distance: number; documents: number }) =>
  (costs.mistake / 4) * Math.log10(documents) - distance

/** Two words between which the space is missing. */
function twoWords(word: string, vocabulary: Vocabulary): string | undefined {
  const isWord = (part: string) => part.length > 2 && vocabulary.documents(stemOf(part)) > few
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(isWord)) return parts.join(' ')
  }
  return undefined
}

/** As it was typed: with a capital, in capitals, or small. */
function inCapitals(word: string, typed: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase()
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase()
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
