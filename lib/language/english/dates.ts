const nbsp = '\u00a0'

/** January first. */
export const months =
  'January February March April May June July August September October November December'.split(' ')

/** Monday first. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

type DateStyle = { withYear?: boolean }

const dayAndMonth = (date: string) =>
  `${Number(date.slice(8, 10))}${nbsp}${months[Number(date.slice(5, 7)) - 1]}`

/** `24 November 2026`, as British English and international organisations write it. */
export const dateInProse = (date: string, { withYear = true }: DateStyle = {}) =>
  dayAndMonth(date) + (withYear ? ` ${date.slice(0, 4)}` : '')

/** `from 24 to 27 November 2026`, or by a dash, `24–27 November 2026`, `31 October – 1 November 2026`. */
export function rangeInProse(
  from: string,
  to: string,
  { withYear = true, by = 'prepositions' }: DateStyle & { by?: 'prepositions' | 'dash' } = {},
): string {
  if (to === '' || from === to) return dateInProse(from, { withYear })
  const isSameYear = from.slice(0, 4) === to.slice(0, 4)
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  const start = isSameMonth
    ? String(Number(from.slice(8, 10)))
    : dateInProse(from, { withYear: withYear && !isSameYear })
  const end = dateInProse(to, { withYear })
  if (by === 'prepositions') return `from${nbsp}${start} to${nbsp}${end}`
  return isSameMonth ? `${start}–${end}` : `${start}${nbsp}– ${end}`
}
