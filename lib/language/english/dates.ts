import { type DateStyle, type DateWords, dateInWords, type RangeStyle, rangeInWords } from '../date-range'

const nbsp = '\u00a0'

/** January first. */
export const months =
  'January February March April May June July August September October November December'.split(' ')

/** Monday first. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const words: DateWords = {
  dayAndMonth: (date) => `${Number(date.slice(8, 10))}${nbsp}${months[Number(date.slice(5, 7)) - 1]}`,
  year: (date) => ` ${date.slice(0, 4)}`,
  from: 'from',
  to: 'to',
}

/** `24 November 2026`, as British English and international organisations write it. */
export const dateInProse = (date: string, { withYear = true }: DateStyle = {}) =>
  dateInWords(date, words, withYear)

/** `from 24 to 27 November 2026`, or by a dash, `24–27 November 2026`, `31 October – 1 November 2026`. */
export const rangeInProse = (from: string, to: string, style: RangeStyle = {}) =>
  rangeInWords(from, to, words, style)
