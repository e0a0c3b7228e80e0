import type { Span } from './layout'
import { isWithin, type Mentions } from './mentions'
import type { Page } from './page'
import { placeIn } from './places'
import { type Field, found, type NextReading } from './shape'

/** When and where the next one is to be (R25). */
export function nextOf(page: Page, spans: readonly Span[], mentions: Mentions): Field<NextReading> | null {
  for (const span of spans) {
    const date = page.dates.find(({ start, end }) => isWithin([start, end], span))
    const { city, country } = placeIn(page, [span], mentions)
    if (!date && !city && !country) continue
    const value = {
      date: date?.from ?? null,
      city: city?.value ?? null,
      country: country?.value ?? null,
    }
    return found(value, span)
  }
  return null
}
