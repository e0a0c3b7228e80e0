import type { DirectoryBody } from '../directory'
import type { Case } from '../russian/forms'
import type { DirectoryIndex } from './directory-index'
import type { Span } from './layout'
import type { Page } from './page'
import type { PhraseIndex, PhraseMatch } from './phrase-index'
import { places } from './place-index'

type Mention = { from: number; to: number; span: Span; cases: Case[] }
export type BodyMention = Mention & { body: DirectoryBody; isAbbreviation: boolean }
export type StateMention = Mention & { code: string }
export type CityMention = Mention & { name: string; country: string | null }

/** What the text names of bodies of the directory, states and cities, each in the order of the text. */
export type Mentions = { bodies: BodyMention[]; states: StateMention[]; cities: CityMention[] }

export function findMentions(page: Page, index: DirectoryIndex): Mentions {
  const { states, cities } = places(page.language)
  return {
    bodies: scan(page, index.bodies[page.language]).map(({ at, entries }) => ({
      ...at,
      cases: entries.flatMap(({ inCase }) => (inCase ? [inCase] : [])),
      body: entries[0]!.body,
      isAbbreviation: entries[0]!.isAbbreviation,
    })),
    states: scan(page, states).map(({ at, entries }) => ({
      ...at,
      cases: entries.flatMap(({ inCase }) => (inCase ? [inCase] : [])),
      code: entries[0]!.code,
    })),
    cities: scan(page, cities).map(({ at, entries }) => ({
      ...at,
      cases: entries.flatMap(({ inCase }) => (inCase ? [inCase] : [])),
      name: entries[0]!.name,
      country: entries[0]!.country,
    })),
  }
}

function scan<Entry>(page: Page, index: PhraseIndex<Entry>) {
  const found: { at: { from: number; to: number; span: Span }; entries: Entry[] }[] = []
  const { atoms, normalised } = page
  for (let i = 0; i < atoms.length; ) {
    const match =
      atoms[i]?.isCapital || isLowerHead(index, page, i) ? index.at(atoms, i, normalised) : undefined
    if (match) found.push({ at: placed(page, match), entries: match.entries })
    i = match ? match.to : i + 1
  }
  return found
}

/** Names of bodies are also written small: «министерство обороны Республики Армения»; one small word is no name. */
function isLowerHead<Entry>(index: PhraseIndex<Entry>, { atoms, normalised }: Page, i: number): boolean {
  const match = index.at(atoms, i, normalised)
  return match !== undefined && match.to - match.from > 1
}

function placed<Entry>({ atoms }: Page, { from, to }: PhraseMatch<Entry>) {
  return { from, to, span: [atoms[from]?.start ?? 0, atoms[to - 1]?.end ?? 0] as Span }
}

/** Whether a span lies within another. */
export const isWithin = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1]
export const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]
