import type { LanguageRecord } from '../../record'
import type { Drift, Reading } from './drift-kinds'
import { folded } from './folded'

/** Items of the agenda that the text leaves out where it names others of them. */
export function agendaDrift({ lower, language }: Reading, { agenda }: LanguageRecord): Drift[] {
  const items = agenda.filter(({ text, visibility }) => visibility === 'public' && text[language] !== '')
  const words = beginningsOf(lower)
  const missing = items.filter(({ text }) => !isSaid(text[language], words))
  if (missing.length === items.length) return []
  return missing.map(
    ({ text }): Drift => ({ aspect: 'agenda', kind: 'missing', expected: text[language], found: '' }),
  )
}

/** A word without what inflection changes: its first two thirds, at least three letters. */
const beginning = (word: string) => word.slice(0, Math.max(3, Math.ceil((word.length * 2) / 3)))

const wordsOf = (text: string) => folded(text).match(/[\p{L}\d]{4,}/gu) ?? []

const beginningsOf = (text: string) => new Set(wordsOf(text).map(beginning))

/** An item may be told in other words as long as most of its own are there. */
function isSaid(item: string, said: Set<string>): boolean {
  const own = wordsOf(item)
  const found = own.filter((word) => hasBeginning(said, beginning(word)))
  return own.length === 0 || found.length / own.length >= 0.6
}

/** A longer or a shorter form of a word is cut elsewhere. */
const hasBeginning = (said: Set<string>, start: string) =>
  [start, start.slice(0, -1)].some((each) => each.length > 3 && said.has(each)) ||
  [...said].some((each) => each.startsWith(start))
