import { stemOf } from './terms'
import { ordinalTerm } from './tokens'

export type SoughtNumber = { value: string; isOrdinal: boolean }

const months = new Set(
  (
    'январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь ' +
    'сентября октябрь октября ноябрь ноября декабрь декабря january february march april may june july august ' +
    'september october november december'
  )
    .split(' ')
    .map(stemOf),
)

/** From here on a number is a year or an amount, which may stand anywhere. */
const leastYear = 400

/**
 * What a number is looked for as: XXIV, 24-е, 24th, «двадцать четвёртое» and 24 are one. Digits alone have to stand with
 * the word beside them in the query: every text is full of dates. Gives expressions of FTS5.
 */
export function numberExpressions(
  { value, isOrdinal }: SoughtNumber,
  { before, after }: { before?: string; after?: string },
): string[] {
  const ordinal = ordinalTerm(value)
  const month = [after, before].find((term) => term !== undefined && months.has(term))
  if (month && Number(value) <= 31) return [near(value, month), near(ordinal, month)]
  if (Number(value) >= leastYear) return [`"${ordinal}"`, `"${value}"`]
  if (after) return [`"${ordinal}"`, `"${value} ${after}"`]
  if (!before) return [`"${ordinal}"`, `"${value}"`]
  return [`"${ordinal}"`, `"${value} ${before}"`, ...(isOrdinal ? [] : [`"${before} ${value}"`])]
}

/** 24 and 25 November too. */
const near = (one: string, other: string) => `NEAR("${one}" "${other}", 3)`
