import { type DateGroup, type FoundDate, findBy } from '../russian/date-spellings'
import { months } from './dates'

const short = 'Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec'.split(' ')
const capitals = months.map((each) => each.toUpperCase())
const month = `(${[...months, ...capitals].join('|')}|(?:${short.join('|')})\\b\\.?)`
const space = '[ \\t\\u00a0\\u202f\\r\\n]'
const dash = `${space}*[-–—‑−]${space}*`
const join = `(?:${dash}|${space}+(?:to|until|and)${space}+)`
const day = '(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?'
const of = `(?:${space}+of)?${space}+`
const year = `(?:,?${space}+(?:((?:19|20)\\d{2})(?!\\d)|(this${space}+year)))?`

const spellings: { pattern: string; groups: readonly DateGroup[] }[] = [
  {
    pattern: `${day}${of}${month}${year}(?:${dash}|${space}+(?:to|until)${space}+)${day}${of}${month}${year}`,
    groups: ['day', 'month', 'year', 'thisYear', 'toDay', 'toMonth', 'toYear', 'toThisYear'],
  },
  {
    pattern: `\\b${month}${space}+${day}${year}(?:${dash}|${space}+(?:to|until)${space}+)${month}${space}+${day}${year}`,
    groups: ['month', 'day', 'year', 'thisYear', 'toMonth', 'toDay', 'toYear', 'toThisYear'],
  },
  {
    pattern: `${day}${join}${day}${of}${month}${year}`,
    groups: ['day', 'toDay', 'month', 'year', 'thisYear'],
  },
  {
    pattern: `\\b${month}${space}+${day}${join}${day}(?!\\d)${year}`,
    groups: ['month', 'day', 'toDay', 'year', 'thisYear'],
  },
  { pattern: `${day}${of}${month}\\b${year}`, groups: ['day', 'month', 'year', 'thisYear'] },
  { pattern: `\\b${month}${space}+${day}(?!\\d)${year}`, groups: ['month', 'day', 'year', 'thisYear'] },
  {
    pattern: '(?<![\\d-])(\\d{4})[-/](\\d{2})[-/](\\d{2})(?![\\d-])',
    groups: ['year', 'monthNumber', 'day'],
  },
  {
    pattern: '(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)',
    groups: ['day', 'monthNumber', 'year'],
  },
  { pattern: `\\b${month}${space}+((?:19|20)\\d{2})(?!\\d)`, groups: ['month', 'year'] },
]
const patterns = spellings.map(({ pattern, groups }) => ({ regex: new RegExp(pattern, 'gu'), groups }))

const monthNamed = (word: string): number | undefined => {
  const found = months.findIndex((each) => each.toLowerCase().startsWith(word.toLowerCase().slice(0, 3)))
  return found < 0 ? undefined : found + 1
}

/** Every date in an English text: `24 November 2026`, `November 24–27`, `from 31 October to 1 November`. */
export const findDatesInEnglish = (text: string, publishedAt?: string): FoundDate[] =>
  findBy(patterns, monthNamed, text, publishedAt)
