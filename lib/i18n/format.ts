import type { Locale } from '@/db/locales'

/** British order and month names in English, as international organisations write. */
const tags: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' }

/** A local date (YYYY-MM-DD) in words: «24 ноября 2026 года», `24 November 2026`. */
export function dateInWords(date: string, locale: Locale): string {
  const words = format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' })
  return locale === 'ru' ? words.replace(/\s*г\.$/, '\u00a0года') : words
}

/** The same with the day of the week: «вторник, 24 ноября 2026 года». */
export function dayInWords(date: string, locale: Locale): string {
  return `${format(date, locale, { weekday: 'long' })}, ${dateInWords(date, locale)}`
}

/** A local date without its year: «24 ноября», `24 November`. */
export const dayOfYear = (date: string, locale: Locale) =>
  format(date, locale, { day: 'numeric', month: 'long' })

/** A span of local dates: «31 октября – 1 ноября 2024 года»; one day where both are the same. */
export function datesInWords(from: string, to: string, locale: Locale): string {
  if (from === to) return dateInWords(from, locale)
  const [start, end] = [dateInWords(from, locale), dateInWords(to, locale)]
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${start}\u00a0– ${end}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayOfYear(from, locale)}\u00a0– ${end}`
  return `${Number(from.slice(8))}–${end}`
}

/** A day joins its month: they never part at the end of a line. */
function format(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(
    Date.parse(date),
  )
  return words.replace(/(\d) /, '$1\u00a0')
}
