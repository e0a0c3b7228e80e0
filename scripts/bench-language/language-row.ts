import type { Line } from '../bench/row'

/** A line of the table; `wrong` says what was not as it must be, one thing each. */
export type LanguageLine = Line & { wrong?: readonly string[] }

/** One part of the language engine that is measured. */
export type LanguageRow = {
  /** The name to ask for it by. */
  name: string
  run(): Promise<LanguageLine[]> | LanguageLine[]
}

/** «99.42 % of 1,234», never rounded up to what was not reached. */
export const shareOf = (right: number, total: number): string =>
  `${(Math.floor((right / Math.max(total, 1)) * 10_000) / 100).toFixed(2)} % of ${total}`

export const reachedShare = (right: number, total: number, least: number) =>
  total > 0 && right / total >= least ? { reached: true } : { reached: false }
