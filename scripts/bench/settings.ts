import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { callersPath } from '../arguments'
import { UsageError } from '../one-sentence'

export type Settings = {
  /** Names of the rows to measure, in the order of the table; lighthouse only where it was asked for. */
  rows: string[]
  /** How many releases the large corpus has, and the small one. */
  releases: number
  small: number
  meetings: number
  seed: string
  /** The demo in place of both corpora: figures of no meaning, in a tenth of the time. */
  demo: boolean
  /** Where corpora are kept for the next run. */
  cache: string
  /** How many publications, and how long one round of a load is. */
  publications: number
  seconds: number
  rounds: number
  json: string
  /** Whether the table goes into docs/performance.md. */
  docs: boolean
}

const options = {
  only: { type: 'string' },
  with: { type: 'string' },
  releases: { type: 'string', default: '100000' },
  small: { type: 'string', default: '1000' },
  meetings: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  demo: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  publications: { type: 'string', default: '60' },
  seconds: { type: 'string', default: '2' },
  rounds: { type: 'string', default: '5' },
  json: { type: 'string' },
  docs: { type: 'boolean', default: false },
} as const

/** Reads what was asked for. Throws a UsageError that says what would do. */
export function readSettings(argv: readonly string[], known: readonly string[]): Settings {
  const values = parsed(argv)
  const count = (name: 'releases' | 'small' | 'meetings' | 'publications' | 'seconds' | 'rounds') => {
    const value = Number(values[name])
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`--${name} is ${values[name]}: it must be a whole number from 1 up.`)
    return value
  }
  const named = (list: string | undefined) => {
    const names = (list ?? '').split(',').filter(Boolean)
    const stranger = names.find((name) => !known.includes(name))
    if (stranger) throw new UsageError(`There is no row "${stranger}": there are ${known.join(', ')}.`)
    return names
  }
  const usual = known.filter((name) => name !== 'lighthouse')
  const wanted = [...(values.only === undefined ? usual : named(values.only)), ...named(values.with)]
  return {
    rows: known.filter((name) => wanted.includes(name)),
    releases: count('releases'),
    small: count('small'),
    meetings: count('meetings'),
    seed: values.seed,
    demo: values.demo,
    cache: values.corpus ? callersPath(values.corpus) : join(tmpdir(), 'communique-corpus'),
    publications: count('publications'),
    seconds: count('seconds'),
    rounds: count('rounds'),
    json: values.json ? callersPath(values.json) : join('bench-results', 'bench.json'),
    docs: values.docs,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
