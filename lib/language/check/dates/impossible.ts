import { daysIn } from '@/lib/language/russian/calendar'
import type { Finder } from '../finding'
import { datesOn } from './found'

/** A day that its month does not have; 29 February in a year without one. */
export const impossibleDate: Finder = function* (page, { date }) {
  for (const { day, month, year, first, last } of datesOn(page)) {
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year ?? yearOfText(date, month, day)))
      continue
    yield { start: first.start, end: last.end, suggestion: null }
  }
}

/** The year of the text itself decides only on 29 February. */
const yearOfText = (date: string | undefined, month: number, day: number) =>
  month === 2 && day === 29 && date ? Number(date.slice(0, 4)) : undefined
