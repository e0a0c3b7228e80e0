import { type DateStyle, type DateWords, dateInWords, type RangeStyle, rangeInWords } from '../date-range'
import { months } from './months'

const nbsp = '\u00a0'

const words: DateWords = {
  dayAndMonth: (date) =>
    `${Number(date.slice(8, 10))}${nbsp}${months[Number(date.slice(5, 7)) - 1]?.gen ?? ''}`,
  year: (date) => ` ${date.slice(0, 4)}${nbsp}года`,
  from: 'с',
  to: 'по',
}

/** A date in the genitive, as a lead begins: «24 ноября 2026 года», «24 ноября». */
export const dateInProse = (date: string, { withYear = true }: DateStyle = {}) =>
  dateInWords(date, words, withYear)

/**
 * A span of dates after prepositions, «с 24 по 27 ноября 2026 года», or by a dash, «24–27 ноября 2026 года»,
 * «31 октября – 1 ноября»: no spaces around the dash between figures, spaces between words (Мильчин § 6.2.3).
 */
export const rangeInProse = (from: string, to: string, style: RangeStyle = {}) =>
  rangeInWords(from, to, words, style)
