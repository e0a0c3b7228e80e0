const nbsp = '\u00a0'

/** What a language says of dates. Dates are local, YYYY-MM-DD. */
export type DateWords = {
  /** The day and its month. */
  dayAndMonth: (date: string) => string
  /** What follows them where the year is said, with its space. */
  year: (date: string) => string
  from: string
  to: string
}

export type DateStyle = { withYear?: boolean }
export type RangeStyle = DateStyle & { by?: 'prepositions' | 'dash' }

export const dateInWords = (date: string, { dayAndMonth, year }: DateWords, withYear: boolean) =>
  dayAndMonth(date) + (withYear ? year(date) : '')

/** A span of dates; the month and the year are said once where they are the same, and one day where both are. */
export function rangeInWords(
  from: string,
  to: string,
  words: DateWords,
  { withYear = true, by = 'prepositions' }: RangeStyle,
): string {
  const end = dateInWords(to || from, words, withYear)
  if (to === '' || from === to) return end
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  const start = isSameMonth
    ? String(Number(from.slice(8, 10)))
    : dateInWords(from, words, withYear && !isSameYear)
  if (by === 'prepositions') return `${words.from}${nbsp}${start} ${words.to}${nbsp}${end}`
  return isSameMonth ? `${start}–${end}` : `${start}${nbsp}– ${end}`
}
