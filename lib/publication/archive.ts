import type { Locale } from '@/db/locales'
import type { ListName } from './list-filters'
import { inList } from './list-index'
import type { Newsroom } from './newsroom'

/** A month of a year, 1 to 12, with what came out in it and which meetings began. */
export type ArchiveMonth = { month: number; releases: number; meetings: number }
export type ArchiveYear = { year: string; releases: number; meetings: number; months: ArchiveMonth[] }

/** Every year in which there is something, the last first, and its months in the same order. */
export async function archiveOf(newsroom: Newsroom, locale: Locale): Promise<ArchiveYear[]> {
  const months = new Map<string, ArchiveMonth>()
  for (const list of ['releases', 'meetings'] as const)
    for (const [date, count] of datesOf(newsroom, list, locale)) {
      const month = months.get(date) ?? { month: Number(date.slice(5)), releases: 0, meetings: 0 }
      months.set(date, { ...month, [list]: count })
    }
  const inYears = Map.groupBy(
    [...months].sort(([a], [b]) => (a < b ? 1 : -1)),
    ([date]) => date.slice(0, 4),
  )
  return [...inYears].map(([year, of]) => ({
    year,
    releases: of.reduce((sum, [, { releases }]) => sum + releases, 0),
    meetings: of.reduce((sum, [, { meetings }]) => sum + meetings, 0),
    months: of.map(([, month]) => month),
  }))
}

/** How many records each month has. */
function datesOf({ db, uses }: Newsroom, list: ListName, locale: Locale): [date: string, count: number][] {
  uses(`list:${list}:${locale}`)
  const all = { entries: {}, isKnown: true }
  return inList(db, { list, locale }, all, ({ mirror, scan }) =>
    mirror.dates.words.map((date, number): [string, number] => [date, scan.dates[number] ?? 0]),
  ).filter(([, count]) => count > 0)
}
