import type { PartialDate } from '@/db/editorial/schema/directory'

/** From–to, both inclusive, null = open. */
export type Period = { from: PartialDate | null; to: PartialDate | null }

/** The first day that a partial date can mean: `2020` → `2020-01-01`. */
export const firstDay = (date: PartialDate) => `${date}-01-01`.slice(0, 10)

/** The last day that a partial date can mean: `2020-02` → `2020-02-29`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date
  const month = date.length === 7 ? date : `${date}-12`
  const daysInMonth = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return `${month}-${daysInMonth}`
}

/** Whether a date falls into the period; a partial one does when some day of it does. */
export const covers = (period: Period, date: PartialDate) => overlap(period, { from: date, to: date })

/** Whether two periods have a day in common, each partial date taken as widely as it can be meant. */
export const overlap = (a: Period, b: Period) => startOf(a) <= endOf(b) && startOf(b) <= endOf(a)

/** Negative when `a` begins before `b`, then when it ends before it; an open start is the earliest. */
export function comparePeriods(a: Period, b: Period): number {
  return order(startOf(a), startOf(b)) || order(endOf(a), endOf(b))
}

/** Whether the period ends before it begins, however its dates are meant. */
export const isBackwards = (period: Period) => endOf(period) < startOf(period)

/** Days between a date and the nearest day of the period; 0 when it is covered. */
export function distance(period: Period, date: PartialDate): number {
  if (covers(period, date)) return 0
  return firstDay(date) > endOf(period)
    ? daysBetween(endOf(period), firstDay(date))
    : daysBetween(lastDay(date), startOf(period))
}

const startOf = ({ from }: Period) => (from === null ? '0000-01-01' : firstDay(from))
const endOf = ({ to }: Period) => (to === null ? '9999-12-31' : lastDay(to))
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
