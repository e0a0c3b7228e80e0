import type { LanguageDirectory } from '@/lib/language/directory'
import { findIn, type Reading } from './find'
import type { PlacedFinding } from './placed-finding'
import type { CheckSettings } from './settings'
import type { Misspelt } from './spelling'

/** What the worker is told. It is given the directory once, and what it learned of words it keeps. */
export type ToReader =
  | { type: 'settings'; settings: CheckSettings }
  | { type: 'words'; asked: readonly string[]; misspelt: readonly Misspelt[] }
  | { type: 'read'; turn: number; reading: Reading }

export type FromReader = {
  turn: number
  findings: PlacedFinding[]
  /** Words that have not been looked up yet, or whose suggestions have not been worked out. */
  words: string[]
}

/** More are asked for the next time. */
const mostWords = 300

/** What a worker does with what it is told. A reading is answered; what else it is told holds from then on. */
export function createReader() {
  let settings: CheckSettings | undefined
  let directory: LanguageDirectory | undefined
  const known = new Set<string>()
  const misspelt = new Map<string, readonly string[] | null>()

  function read(turn: number, reading: Reading): FromReader {
    if (!settings) return { turn, findings: [], words: [] }
    const unlearned = new Set<string>()
    const spelling = {
      knows: (word: string) => {
        const isWrong = misspelt.has(word)
        if (!isWrong && !known.has(word)) unlearned.add(word)
        if (isWrong && misspelt.get(word) === null) unlearned.add(word)
        return !isWrong
      },
      suggest: (word: string) => misspelt.get(word) ?? [],
    }
    const findings = findIn(reading, settings, directory, spelling)
    return { turn, findings, words: [...unlearned].filter(isAskable).slice(0, mostWords) }
  }

  return {
    know: (entries: LanguageDirectory) => {
      directory = entries
    },
    tell: (message: ToReader): FromReader | undefined => {
      if (message.type === 'read') return read(message.turn, message.reading)
      if (message.type === 'settings') settings = message.settings
      else learn(message.asked, message.misspelt)
      return undefined
    },
  }

  function learn(asked: readonly string[], wrong: readonly Misspelt[]) {
    for (const word of asked) known.add(word)
    for (const { word, suggestions } of wrong) {
      known.delete(word)
      misspelt.set(word, suggestions)
    }
  }
}

const isAskable = (word: string) => word.length <= 60 && /^[\p{L}'’-]+$/u.test(word)
