import type { Bench } from './setting'

/** A line of the printed table. */
export type Line = {
  what: string
  must: string
  measured: string
  /** Missing where there is nothing to reach: the figure stands beside another. */
  reached?: boolean
  /** By how much not, or why it was not measured. */
  note?: string
}

/** One piece of work whose cost is measured. */
export type Row = {
  /** The name to ask for it by. */
  name: string
  work: string
  must: string
  /** Gives the lines of the table; what else was seen goes into the JSON. */
  run(bench: Bench): Promise<{ lines: Line[]; details?: unknown }>
}

/** A figure that must not exceed a limit. */
export const atMost = (value: number, limit: number): Pick<Line, 'reached' | 'note'> =>
  value <= limit ? { reached: true } : { reached: false, note: `${times(value / limit)} the limit` }

/** A figure that must not fall short of a limit. */
export const atLeast = (value: number, limit: number): Pick<Line, 'reached' | 'note'> =>
  value >= limit ? { reached: true } : { reached: false, note: `${times(value / limit)} of what it must` }

const times = (ratio: number) => `${rounded(ratio)} ×`

/** Three digits that count, and no more. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  const [whole = '', part] = value.toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}
