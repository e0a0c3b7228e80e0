import type { Forms, Gender } from './forms'
import { africanStates } from './lexicon/states-africa'
import { americanStates } from './lexicon/states-americas'
import { asianStates } from './lexicon/states-asia'
import { neighbouringStates } from './lexicon/states-cis'
import { europeanStates } from './lexicon/states-europe'
import { placeName } from './place-words'

export type StateNameKind = 'official' | 'short'

/** A state as the tables have it, by ISO 3166-1 alpha-2. */
export type State = {
  code: string
  official: Forms
  short: Forms
  /** Of the short name, as a predicate agrees with it; `pl` for «США». */
  gender: Gender | 'pl'
  /** In the nominative masculine; the first is the one to print. */
  adjectives: readonly string[]
  /** English names in running text, with their article. */
  english: Record<StateNameKind, string>
  /** Names that no official text gives it. */
  wrong: readonly string[]
  /** Other names that are met and are not wrong. */
  aliases: readonly string[]
}

const lines = [neighbouringStates, asianStates, europeanStates, africanStates, americanStates]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const list = (cell = '') => cell.split(', ').filter(Boolean)

function stateOf([
  code = '',
  official = '',
  short = '',
  adjectives,
  enOfficial = '',
  enShort = '',
  other,
]: string[]): State {
  const names = { official: placeName(official), short: placeName(short) }
  const isAbbreviation = /^[А-Я]+$/.test(names.short.forms.nom)
  return {
    code,
    official: names.official.forms,
    short: names.short.forms,
    gender: (isAbbreviation ? names.official : names.short).gender,
    adjectives: list(adjectives),
    english: { official: enOfficial, short: enShort },
    wrong: list(other).filter((name) => !name.startsWith('+')),
    aliases: list(other)
      .filter((name) => name.startsWith('+'))
      .map((name) => name.slice(1)),
  }
}

/** Every state of the tables, neighbours first. */
export const states: readonly State[] = lines.map(stateOf)

const byCode = new Map(states.map((state) => [state.code, state]))

export const stateByCode = (code: string): State | undefined => byCode.get(code)

/** The name of a state in six cases; what the tables do not know is undefined. */
export const stateName = (code: string, kind: StateNameKind): Forms | undefined => byCode.get(code)?.[kind]

/** «казахстанский»: the adjective of a state, in the nominative masculine. */
export const adjectiveOf = (code: string): string | undefined => byCode.get(code)?.adjectives[0]
