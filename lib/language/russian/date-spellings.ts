import { daysIn, isoDate, nearestYear } from './calendar'
import { readOrdinal } from './read-number'

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

/** What a group of a pattern holds. */
export type DateGroup =
  | 'day'
  | 'month'
  | 'monthNumber'
  | 'year'
  | 'thisYear'
  | 'toDay'
  | 'toMonth'
  | 'toMonthNumber'
  | 'toYear'
  | 'toThisYear'

type Raw = Partial<Record<DateGroup, string>>
type MonthNamed = (word: string) => number | undefined

/** A way to write a date: a pattern, and what its groups are. */
export type DateSpelling = { regex: RegExp; groups: readonly DateGroup[] }

/** Every date that one of these spellings finds in a text, in its order; a spelling goes before those after it. */
export function findBy(
  spellings: readonly DateSpelling[],
  monthNamed: MonthNamed,
  text: string,
  publishedAt?: string,
): FoundDate[] {
  const found: FoundDate[] = []
  for (const { regex, groups } of spellings) {
    for (const match of text.matchAll(regex)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const raw: Raw = Object.fromEntries(groups.map((name, index) => [name, match[index + 1]]))
      found.push({ start, end, ...resolved(raw, monthNamed, publishedAt) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function resolved(raw: Raw, monthNamed: MonthNamed, publishedAt?: string): Omit<FoundDate, 'start' | 'end'> {
  const toMonth =
    number(raw.toMonthNumber) ??
    named(raw.toMonth, monthNamed) ??
    number(raw.monthNumber) ??
    named(raw.month, monthNamed)
  const month = number(raw.monthNumber) ?? named(raw.month, monthNamed) ?? toMonth ?? 0
  const day = raw.day ? readOrdinal(raw.day) : undefined
  const toDay = number(raw.toDay)
  const given = yearIn(raw.toYear) ?? yearIn(raw.year)
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
    yearIn(raw.year) ?? (endYear !== undefined && toDay && month > end ? endYear - 1 : endYear)
  const isImpossible =
    !isDay(day, month, startYear) || (toDay !== undefined && !isDay(toDay, end, endYear)) || isReversed()
  return {
    from: isoDate(day, month, startYear),
    to: toDay === undefined ? '' : isoDate(toDay, end, endYear),
    hasYear: given !== undefined,
    isImpossible,
  }

  function isReversed() {
    return toDay !== undefined && month === end && startYear === endYear && toDay < (day ?? 0)
  }
}

/** «26» is 2026. */
const yearIn = (text?: string) => (text ? Number(text.length === 2 ? `20${text}` : text) : undefined)
const number = (text?: string) => (text ? Number(text) : undefined)
const named = (word: string | undefined, monthNamed: MonthNamed) => (word ? monthNamed(word) : undefined)
const yearOf = (publishedAt?: string) => (publishedAt ? Number(publishedAt.slice(0, 4)) : undefined)

const isDay = (day: number, month: number, year?: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
