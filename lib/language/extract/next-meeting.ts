import type { Span } from './layout'
import { isWithin, type Mentions } from './mentions'
import type { Page } from './page'
import { placeIn } from './places'
import { type Field, found, type NextReading } from './shape'

/** When and where the next one is to be (R25). */
export function nextOf(
  page: Page,
  spans: readonly Span[],
  mentions: Mentions,
  after: string | null,
): Field<NextReading> | null {
  for (const span of spans) {
    const date = page.dates.find(({ start, end }) => isWithin([start, end], span))
    const { city, country } = placeIn(page, [span], mentions)
    if (!date && !city && !country) continue
    const value = {
      date: date ? followingYear(date.from, date.hasYear, after) : null,
      city: city?.value ?? null,
      country: country?.value ?? null,
    }
    return found(value, span)
  }
  return null
}

/** The next one is later than this one, whatever year is nearest to the publication. */
function followingYear(date: string, hasYear: boolean, after: string | null): string {
  if (hasYear || after === null || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{4}/.test(after)) return date
  const inYear = `${after.slice(0, 4)}${date.slice(4)}`
  return inYear > after ? inYear : `${Number(after.slice(0, 4)) + 1}${date.slice(4)}`
}
