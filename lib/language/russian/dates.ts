import { months } from './months'

const nbsp = '\u00a0'

type DateStyle = { withYear?: boolean }

const parts = (date: string) => ({
  day: Number(date.slice(8, 10)),
  month: months[Number(date.slice(5, 7)) - 1]?.gen ?? '',
  year: date.slice(0, 4),
})

const dayAndMonth = (date: string) => `${parts(date).day}${nbsp}${parts(date).month}`
const yearInGenitive = (date: string) => ` ${parts(date).year}${nbsp}года`

/** A date in the genitive, as a lead begins: «24 ноября 2026 года», «24 ноября». */
export const dateInProse = (date: string, { withYear = true }: DateStyle = {}) =>
  dayAndMonth(date) + (withYear ? yearInGenitive(date) : '')

/**
 * A span of dates after prepositions, «с 24 по 27 ноября 2026 года», or by a dash, «24–27 ноября 2026 года»,
 * «31 октября – 1 ноября»: no spaces around the dash between figures, spaces between words (Мильчин § 6.2.3).
 */
export function rangeInProse(
  from: string,
  to: string,
  { withYear = true, by = 'prepositions' }: DateStyle & { by?: 'prepositions' | 'dash' } = {},
): string {
  if (to === '' || from === to) return dateInProse(from, { withYear })
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  const start = isSameMonth
    ? String(parts(from).day)
    : dayAndMonth(from) + (isSameYear || !withYear ? '' : yearInGenitive(from))
  const end = dateInProse(to, { withYear })
  if (by === 'prepositions') return `с${nbsp}${start} по${nbsp}${end}`
  return isSameMonth ? `${start}–${end}` : `${start}${nbsp}– ${end}`
}
