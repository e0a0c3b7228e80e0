import { type Clause, oneOf } from './clause'
import type { SoughtWord } from './read-chunk'
import { smallWords } from './small-words'
import { termOf, tokensOf } from './tokens'

/** The full name of a body and its abbreviation: terms as they are indexed, and without small words as they are typed. */
export type Abbreviation = { full: Name; short: Name }
type Name = { terms: string[]; typed: string[]; written: string }

const known = new Map<string, Abbreviation | undefined>()
const mostKnown = 10_000

/** A short name that is no part of the full one, but stands for it. A directory has the same ones in every search. */
export function abbreviation(name: string, shortName: string): Abbreviation | undefined {
  if (name === shortName) return undefined
  const key = `${shortName}\n${name}`
  if (known.has(key)) return known.get(key)
  if (known.size >= mostKnown) known.clear()
  const [full, short] = [readName(name), readName(shortName)]
  const isPart = short.typed.every((term) => full.typed.includes(term))
  const found =
    /\p{Lu}{2}/u.test(shortName) && full.typed.length > 1 && short.typed.length > 0 && !isPart
      ? { full, short }
      : undefined
  known.set(key, found)
  return found
}

function readName(name: string): Name {
  const tokens = tokensOf(name.normalize('NFC'))
  return {
    terms: tokens.map(termOf),
    typed: tokens.filter(({ word }) => !smallWords.has(word)).map(termOf),
    written: tokens.map(({ word }) => word).join(' '),
  }
}

/** The abbreviations that stand at a place of a query, or the full names of some, as long as any. */
export function namesAt(
  words: readonly SoughtWord[],
  at: number,
  abbreviations: readonly Abbreviation[],
): { length: number; others: Name[]; isShort: boolean } | undefined {
  const terms = words.slice(at).map(({ token }) => termOf(token))
  const isHere = ({ typed }: Name) =>
    typed[0] === terms[0] &&
    typed.length <= terms.length &&
    typed.every((term, index) => term === terms[index])
  const found: { length: number; other: Name; isShort: boolean }[] = []
  for (const { full, short } of abbreviations) {
    if (isHere(full)) found.push({ length: full.typed.length, other: short, isShort: false })
    if (isHere(short)) found.push({ length: short.typed.length, other: full, isShort: true })
  }
  const length = Math.max(0, ...found.map((each) => each.length))
  const longest = found.filter((each) => each.length === length)
  const [first] = longest
  return first && { length, others: longest.map(({ other }) => other), isShort: first.isShort }
}

/** The words of a name, or what else it is called. */
export function nameClause(
  own: readonly Clause[],
  { others, isShort }: { others: Name[]; isShort: boolean },
): Clause {
  const all = own.map(({ any }) => oneOf(any)).join(' AND ')
  const exactly = own.flatMap((clause) => clause.exactly ?? [])
  return {
    any: [own.length > 1 ? `(${all})` : all, ...others.map(({ terms }) => `"${terms.join(' ')}"`)],
    // A full name is told from its terms alone; an abbreviation is a word as it stands.
    ...(!isShort &&
      exactly.length > 0 && {
        exactly: oneOf([`(${exactly.join(' AND ')})`, ...others.map(({ written }) => `"${written}"`)]),
      }),
    forms: own.every(({ forms }) => forms) ? own.flatMap(({ forms = [] }) => forms) : undefined,
    terms: own.flatMap(({ terms }) => terms),
    sequences: others.map(({ terms }) => terms),
  }
}
