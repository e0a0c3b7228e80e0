import type { Locale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import type { ListName } from './list-filters'
import { type Mirror, type MirroredMonth, mirrorOf } from './list-mirror'
import { foundIn, type Scan, scan } from './list-scan'
import type { Narrowing } from './narrowing'
import { prepared } from './prepared'

/** A record in a list: `at` is what the list is ordered by, then its id; the first stands last. */
export type Place = { at: string; id: string }

export type FoundList = {
  mirror: Mirror
  scan: Scan
  /** The part of those found, without some, the newest first. */
  part: (range: { limit: number; offset: number }, without?: readonly Place[]) => string[]
  /** The next ones of those found after a place; from the newest on without one. */
  after: (limit: number, place?: Place) => string[]
  /** Which of these are found. */
  among: <Each extends Place>(places: readonly Each[]) => Each[]
}

/** Thrown where another process published between two reads of one month. */
class MonthMoved extends Error {}

/** Finds the records of a list by what it is narrowed by. What comes out meanwhile makes it begin anew. */
export function inList<Result>(
  db: PublicDb,
  which: { list: ListName; locale: Locale },
  narrowing: Narrowing,
  read: (found: FoundList) => Result,
): Result {
  for (let attempt = 1; ; attempt++) {
    try {
      return read(findIn(db, which, narrowing))
    } catch (error) {
      if (!(error instanceof MonthMoved) || attempt === 10) throw error
    }
  }
}

const statements = prepared(({ $client }) => ({
  places: $client.prepare<[ListName, Locale, string], { digest: string; places: string }>(
    'select digest, places from list_months where list = ? and locale = ? and month = ?',
  ),
}))

function findIn(
  db: PublicDb,
  { list, locale }: { list: ListName; locale: Locale },
  narrowing: Narrowing,
): FoundList {
  const mirror = mirrorOf(db, list, locale)
  const { months } = mirror
  const result = scan(mirror, narrowing)
  const known = new Map<MirroredMonth, string[]>()

  /** Of each record found in a month what it stands by and its id. */
  const placesIn = (index: number): string[] => {
    const month = months[index]
    if (!month || !result.found[index]) return []
    const read = known.get(month)
    if (read) return read
    const row = statements(db).places.get(list, locale, month.month)
    if (row?.digest !== month.digest) {
      mirror.watermark = -1
      throw new MonthMoved()
    }
    const all = JSON.parse(row.places) as string[]
    const found = foundIn(month, result.asked).map((place) => all[place] ?? '')
    known.set(month, found)
    return found
  }
  const indexOf = (month: string) => months.findIndex((each) => each.month === month)

  return {
    mirror,
    scan: result,
    part: ({ limit, offset }, without = []) => {
      const gone = new Set(without.map(placeIn))
      const goneIn = countBy(without, ({ at }) => at.slice(0, 7))
      const ids: string[] = []
      let skip = offset
      for (const [index, { month }] of months.entries()) {
        if (ids.length === limit) break
        const count = (result.found[index] ?? 0) - (goneIn.get(month) ?? 0)
        if (skip >= count) skip -= count
        else {
          const own = placesIn(index).filter((place) => !gone.has(place))
          ids.push(...own.slice(skip, skip + limit - ids.length).map(idOf))
          skip = 0
        }
      }
      return ids
    },
    after: (limit, place) => {
      const last = place && placeIn(place)
      const ids: string[] = []
      for (const [index, { month }] of months.entries()) {
        if (ids.length === limit) break
        if (last && month > last.slice(0, 7)) continue
        const own = placesIn(index).filter((each) => !last || each < last)
        ids.push(...own.slice(0, limit - ids.length).map(idOf))
      }
      return ids
    },
    among: (places) =>
      places.filter((place) => placesIn(indexOf(place.at.slice(0, 7))).includes(placeIn(place))),
  }
}

/** As a month has it; of two the greater one stands first. */
const placeIn = ({ at, id }: Place) => `${at} ${id}`
const idOf = (place: string) => place.slice(place.lastIndexOf(' ') + 1)

function countBy<Each>(all: readonly Each[], of: (each: Each) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(of(each), (counts.get(of(each)) ?? 0) + 1)
  return counts
}
