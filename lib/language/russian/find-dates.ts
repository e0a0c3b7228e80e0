import { type DateGroup, type FoundDate, findBy } from './date-spellings'
import { monthOf, months } from './months'
import { ordinalInWords } from './numbers'

export type { FoundDate } from './date-spellings'

const monthWords = [...new Set(months.flatMap((each) => Object.values(each)))]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('ё', '[её]'))
  .join('|')

const space = '[ \\t\\u00a0\\u202f\\r\\n]'
const dash = `${space}*[-–—‑−]${space}*`
const day = '(?<![\\d.,])(\\d{1,2})(?:-(?:го|е))?'
const shortened = '(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)\\.'
const month = `((?:${monthWords})(?![а-яё])|${shortened})`
// «3 мая 2000 человек» has no year.
const noCount = `(?!(?:1900|2000)${space}+(?!г)[а-яё])`
const year = `(?:${space}+${noCount}((?:19|20)\\d{2})(?!\\d)(?:${space}*(?:год[ауе]?(?![а-яё])|гг?\\.?(?![а-яё])))?|${space}+(с\\.${space}?г\\.|т\\.${space}?г\\.|(?:сего|текущего|этого)${space}+года))?`

/** «третьего», «двадцать четвёртое» */
const dayWords = Array.from({ length: 31 }, (_, index) => 31 - index)
  .flatMap((n) => [ordinalInWords(n, 'n', 'gen'), ordinalInWords(n, 'n', 'nom')])
  .map((words) => words.replaceAll('ё', '[её]').replace(' ', `${space}+`))
  .join('|')

/** The spellings, the longer first; each says which of its groups are what. */
const spellings: { pattern: string; groups: readonly DateGroup[] }[] = [
  {
    pattern: `${day}${space}*${month}${year}(?:${dash}|${space}+(?:по|до)${space}+)${day}${space}*${month}${year}`,
    groups: ['day', 'month', 'year', 'thisYear', 'toDay', 'toMonth', 'toYear', 'toThisYear'],
  },
  {
    pattern: `${day}(?:,${space}*\\d{1,2}(?!\\d))*(?:${dash}|${space}+(?:по|до|и)${space}+)(\\d{1,2})(?:-(?:го|е))?${space}*${month}${year}`,
    groups: ['day', 'toDay', 'month', 'year', 'thisYear'],
  },
  { pattern: `${day}${space}*${month}${year}`, groups: ['day', 'month', 'year', 'thisYear'] },
  {
    pattern: `(?<![а-яё])(${dayWords})${space}+${month}${year}`,
    groups: ['day', 'month', 'year', 'thisYear'],
  },
  {
    pattern: `(?<![\\d.])(\\d{1,2})(?:\\.(\\d{1,2})(?:\\.(\\d{4}))?)?${dash}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.]\\d)(?!\\d)`,
    groups: ['day', 'monthNumber', 'year', 'toDay', 'toMonthNumber', 'toYear'],
  },
  {
    pattern: `(?<![\\d.])(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)(?:${space}*(?:года|г\\.))?`,
    groups: ['day', 'monthNumber', 'year'],
  },
  {
    pattern: '(?<![\\d.])(\\d{2})\\.(\\d{2})\\.(\\d{2})(?![\\d])(?!\\.\\d)',
    groups: ['day', 'monthNumber', 'year'],
  },
  { pattern: '(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])', groups: ['year', 'monthNumber', 'day'] },
  {
    pattern: `(?<![а-яё])${month}${space}+((?:19|20)\\d{2})(?!\\d)(?:${space}*(?:год[ауе]?(?![а-яё])|г\\.?(?![а-яё])))?`,
    groups: ['month', 'year'],
  },
]

const patterns = spellings.map(({ pattern, groups }) => ({ regex: new RegExp(pattern, 'giu'), groups }))

/** «ноябрем» typed without ё is a month as well, and «нояб.» */
const monthNamed = (word: string) =>
  monthOf(word) ?? monthOf(word.replace(/ем$/i, 'ём')) ?? monthOfStart(word)

function monthOfStart(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3)
  const at = months.findIndex(({ nom }) => nom.startsWith(start))
  return at < 0 ? undefined : at + 1
}

/**
 * Every date in a text, in its order. A year that is not there comes from the date of publication: the one that
 * brings the day nearest; «с.г.» is the year of publication.
 */
export const findDates = (text: string, publishedAt?: string): FoundDate[] =>
  findBy(patterns, monthNamed, text, publishedAt)

/** What a text that is a date and nothing else says. */
export function readDate(text: string, publishedAt?: string): FoundDate | undefined {
  const trimmed = text.trim()
  const [only] = findDates(trimmed, publishedAt)
  return only && only.start <= 2 && only.end === trimmed.length ? only : undefined
}
