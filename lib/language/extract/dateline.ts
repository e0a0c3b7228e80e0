import type { Span } from './layout'
import { isWithin, type Mentions } from './mentions'
import type { Page } from './page'
import { type Field, guessed } from './shape'

/** «ЕРЕВАН, 1 октября. –», «Нью-Дели, 10 мая 2023 г.», `MOSCOW, March 16. /TASS/`: where and when a text was sent. */
export type Dateline = {
  city: Field<string>
  country: Field<string> | null
  /** YYYY-MM-DD */
  date: Field<string> | null
  span: Span
}

const sender =
  /^[.,]?(?: ?\/[^/\n]{2,40}\/| ?\([^()\n]{2,40}\)| [–-] \p{Lu}{2,12}(?= [–-]))?[.:]?(?: ?[–-])?/u

/** The page with its dateline, whose day is no day of an event. */
export function withDateline(page: Page, mentions: Mentions): Page {
  const dateline = page.blocks
    .slice(0, 3)
    .map(({ start, end }) => datelineIn(page, [start, end], mentions))
    .find((each) => each !== undefined)
  if (!dateline) return page
  const dates = page.dates.filter(({ start, end }) => !isWithin([start, end], dateline.span))
  return { ...page, dates, dateline }
}

function datelineIn(page: Page, [start, end]: Span, { cities }: Mentions): Dateline | undefined {
  const { normalised, dates } = page
  const at = start + (/^(?:г\. ?)?/.exec(normalised.slice(start, end))?.[0].length ?? 0)
  const city = cities.find(
    ({ span, cases }) => span[0] === at && (cases.length === 0 || cases.includes('nom')),
  )
  if (!city) return undefined
  const date = dates.find(
    (each) =>
      each.start >= city.span[1] && /^(?:, ?|\. ?| ?\()?$/.test(normalised.slice(city.span[1], each.start)),
  )
  const isShouted = /^\p{Lu}+$/u.test(normalised.slice(city.span[0], city.span[1]).replace(/[\s-]/g, ''))
  if (!date && !isShouted) return undefined
  const from = date ? date.end : city.span[1]
  const rest = normalised.slice(from, end)
  const isApart = /^\)?(?:[.,:]| ?[–/(-]|$)/.test(rest) || normalised.charAt(from - 1) === '.'
  if (!isApart) return undefined
  const span: Span = [start, from + (sender.exec(rest)?.[0].length ?? 0)]
  return {
    city: guessed(city.name, city.span),
    country: city.country === null ? null : guessed(city.country, city.span),
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date.from) ? guessed(date.from, [date.start, date.end]) : null,
    span,
  }
}
