import { daysIn, isoDate, nearestYear } from './calendar'
import { monthOf, months } from './months'

/** A date that stands in a text, with its place there. */
export type FoundDate = {
  start: number
  end: number
  /** YYYY-MM-DD, YYYY-MM of a month alone, --MM-DD where no year can be known. */
  from: string
  /** The last day of a span, otherwise ''. */
  to: string
  /** Whether the text itself gives the year, and not the date of publication. */
  hasYear: boolean
  /** «31 ноября», «24.13.2026»: there is no such day. */
  isImpossible: boolean
}

const monthWords = [...new Set(months.flatMap((each) => Object.values(each)))]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('ё', '[её]'))
  .join('|')

const space = '[ \\t\\u00a0\\u202f\\r\\n]'
const dash = `${space}*[-–—‑−]${space}*`
const day = '(?<![\\d.,])(\\d{1,2})(?:-(?:го|е))?'
const month = `(${monthWords})(?![а-яё])`
const year = `(?:${space}+((?:19|20)\\d{2})(?!\\d)(?:${space}*(?:год[ауе]?(?![а-яё])|гг?\\.?(?![а-яё])))?|${space}+(с\\.${space}?г\\.|т\\.${space}?г\\.|(?:сего|текущего|этого)${space}+года))?`

/** The spellings, the longer first; each says which of its groups are what. */
const spellings: { pattern: string; groups: readonly (keyof Raw)[] }[] = [
  {
    pattern: `${day}${space}*${month}${year}(?:${dash}|${space}+(?:по|до)${space}+)${day}${space}*${month}${year}`,
    groups: ['day', 'month', 'year', 'thisYear', 'toDay', 'toMonth', 'toYear', 'toThisYear'],
  },
  {
    pattern: `${day}(?:${dash}|${space}+(?:по|до|и)${space}+)(\\d{1,2})(?:-(?:го|е))?${space}*${month}${year}`,
    groups: ['day', 'toDay', 'month', 'year', 'thisYear'],
  },
  { pattern: `${day}${space}*${month}${year}`, groups: ['day', 'month', 'year', 'thisYear'] },
  {
    pattern: `(?<![\\d.])(\\d{1,2})(?:\\.(\\d{1,2})\\.(\\d{4}))?${dash}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.]\\d)(?!\\d)`,
    groups: ['day', 'monthNumber', 'year', 'toDay', 'toMonthNumber', 'toYear'],
  },
  {
    pattern: `(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)(?:${space}*(?:года|г\\.))?`,
    groups: ['day', 'monthNumber', 'year'],
  },
  { pattern: '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])', groups: ['year', 'monthNumber', 'day'] },
  {
    pattern: `(?<![а-яё])${month}${space}+((?:19|20)\\d{2})(?!\\d)(?:${space}*(?:год[ауе]?(?![а-яё])|г\\.?(?![а-яё])))?`,
    groups: ['month', 'year'],
  },
]

type Raw = Partial<
  Record<
    | 'day'
    | 'month'
    | 'monthNumber'
    | 'year'
    | 'thisYear'
    | 'toDay'
    | 'toMonth'
    | 'toMonthNumber'
    | 'toYear'
    | 'toThisYear',
    string
  >
>

const patterns = spellings.map(({ pattern, groups }) => ({ regex: new RegExp(pattern, 'giu'), groups }))

/**
 * Every date in a text, in its order. A year that is not there comes from the date of publication: the one that
 * brings the day nearest; «с.г.» is the year of publication.
 */
export function findDates(text: string, publishedAt?: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { regex, groups } of patterns) {
    for (const match of text.matchAll(regex)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const raw: Raw = Object.fromEntries(groups.map((name, index) => [name, match[index + 1]]))
      found.push({ start, end, ...resolved(raw, publishedAt) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What a text that is a date and nothing else says. */
export function readDate(text: string, publishedAt?: string): FoundDate | undefined {
  const trimmed = text.trim()
  const [only] = findDates(trimmed, publishedAt)
  return only && only.start <= 2 && only.end === trimmed.length ? only : undefined
}

function resolved(raw: Raw, publishedAt?: string): Omit<FoundDate, 'start' | 'end'> {
  const toMonth =
    number(raw.toMonthNumber) ?? named(raw.toMonth) ?? number(raw.monthNumber) ?? named(raw.month)
  const month = number(raw.monthNumber) ?? named(raw.month) ?? toMonth ?? 0
  const day = number(raw.day)
  const toDay = number(raw.toDay)
  const given = number(raw.toYear) ?? number(raw.year)
  const fixed = raw.thisYear || raw.toThisYear ? (given ?? yearOf(publishedAt)) : given
  if (day === undefined)
    return {
      from: `${fixed}-${String(month).padStart(2, '0')}`,
      to: '',
      hasYear: true,
      isImpossible: month > 12,
    }
  const end = toMonth ?? month
  const endYear = fixed ?? (publishedAt ? nearestYear(toDay ?? day, end, publishedAt) : undefined)
  // A span without a year at its beginning may run over New Year.
  const startYear =
    number(raw.year) ?? (endYear !== undefined && toDay && month > end ? endYear - 1 : endYear)
  const isImpossible =
    !isDay(day, month, startYear) || (toDay !== undefined && !isDay(toDay, end, endYear)) || isReversed()
  return {
    from: isoDate(day, month, startYear),
    to: toDay === undefined ? '' : isoDate(toDay, end, endYear),
    hasYear: given !== undefined,
    isImpossible,
  }

  function isReversed() {
    return toDay !== undefined && month === end && startYear === endYear && toDay < day
  }
}

const number = (text?: string) => (text ? Number(text) : undefined)
const named = (word?: string) => (word ? (monthOf(word.replace(/ем$/i, 'ём')) ?? monthOf(word)) : undefined)
const yearOf = (publishedAt?: string) => (publishedAt ? Number(publishedAt.slice(0, 4)) : undefined)

const isDay = (day: number, month: number, year?: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
