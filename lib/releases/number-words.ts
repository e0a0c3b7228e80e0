/** What a release is cited by: the year of the moment that it bears, and which of that year it is. */
export type ReleaseNumber = { year: number; number: number }

/** As it is written: `2026-118`. */
export const numberInWords = ({ year, number }: ReleaseNumber) => `${year}-${number}`

/** Reads a number as it is written; undefined where it is none. */
export function numberOf(written: string): ReleaseNumber | undefined {
  const [, year, number] = /^([1-9]\d{3})-([1-9]\d{0,6})$/.exec(written) ?? []
  return year && number ? { year: Number(year), number: Number(number) } : undefined
}
