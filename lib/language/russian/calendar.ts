/** Days of a month, 1–12; of February 29 where no year is known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** YYYY-MM-DD, or --MM-DD without a year. */
export const isoDate = (day: number, month: number, year?: number) =>
  `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const two = (n: number) => String(n).padStart(2, '0')

/** The day of the week of a date, 1 (Monday) – 7. */
export const weekdayOf = (date: string): number => (((daysSinceMonday(date) % 7) + 7) % 7) + 1

/** Days since Monday 5 January 1970. */
const daysSinceMonday = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 - 4

/** The date so many days later. */
export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The year of a day without one that brings it nearest to the publication. */
export function nearestYear(day: number, month: number, publishedAt: string): number {
  const year = Number(publishedAt.slice(0, 4))
  const at = Date.parse(`${publishedAt.slice(0, 10)}T00:00:00Z`)
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - at)
  const candidates = [year, year - 1, year + 1].filter((each) => day <= daysIn(month, each))
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? year
}
