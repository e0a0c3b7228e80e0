import type { Locale } from '@/db/locales'
import { dateTimeFormat } from './intl'

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

/** The day of the week: «вторник», `Tuesday`. */
export const weekdayInWords = (date: string, locale: Locale) => format(date, locale, { weekday: 'long' })

/** A local date without its year: «24 ноября», `24 November`. */
export const dayOfYear = (date: string, locale: Locale) =>
  format(date, locale, { day: 'numeric', month: 'long' })

/** A month, 1 to 12, by its name: «март», `March`. */
export const monthInWords = (month: number, locale: Locale) =>
  format(`2000-${String(month).padStart(2, '0')}-01`, locale, { month: 'long' })

/** A span of local dates: «31 октября – 1 ноября 2024 года»; one day where both are the same. */
export function datesInWords(from: string, to: string, locale: Locale): string {
  if (from === to) return dateInWords(from, locale)
  const [start, end] = [dateInWords(from, locale), dateInWords(to, locale)]
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${start}\u00a0– ${end}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayOfYear(from, locale)}\u00a0– ${end}`
  return `${Number(from.slice(8))}–${end}`
}

/** The same without the year: «26–29 ноября», «30 ноября – 2 декабря». */
export function daysOfYear(from: string, to: string, locale: Locale): string {
  if (from === to) return dayOfYear(from, locale)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayOfYear(to, locale)}`
  return `${dayOfYear(from, locale)}\u00a0– ${dayOfYear(to, locale)}`
}

/** A day joins its month: they never part at the end of a line. */
function format(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const words = dateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(Date.parse(date))
  return words.replace(/(\d) /, '$1\u00a0')
}

/**
 * A year, a month or a day, with the case that Russian wants after a preposition: «с 2024 года», «с июня 2024 года»
 * in the genitive, «по 2024 год», «по июнь 2024 года» in the accusative.
 */
export function partialDateInWords(date: string, locale: Locale, grammar: 'genitive' | 'accusative'): string {
  if (date.length === 10) return dateInWords(date, locale)
  if (date.length === 4)
    return locale === 'ru' ? `${date}\u00a0${grammar === 'genitive' ? 'года' : 'год'}` : date
  if (locale === 'ru' && grammar === 'genitive') return dateInWords(`${date}-01`, locale).replace(/^1\s/, '')
  const words = format(date, locale, { month: 'long', year: 'numeric' })
  return words.replace(/\s*г\.$/, '\u00a0года')
}

/** An instant as a clock on the wall of that zone has it: «24 нояб. 2026, 07:21», `24 Nov 2026, 07:21`. */
export function momentInWords(
  instant: string,
  zone: string,
  locale: Locale,
  { date = 'medium', seconds = false }: { date?: 'medium' | 'long'; seconds?: boolean } = {},
): string {
  const style = { dateStyle: date, timeStyle: seconds ? 'medium' : 'short', timeZone: zone } as const
  const words = dateTimeFormat(tags[locale], style).format(new Date(instant))
  return date === 'medium' ? words.replace(/\s*г\.,/, ',') : words
}

/** A local date for a dense list: «20 нояб. 2020», `20 Nov 2020`. */
export const mediumDate = (date: string, locale: Locale) =>
  format(date, locale, { dateStyle: 'medium' }).replace(/\s*г\.$/, '')

/** The time of an instant to the second, as a clock of that zone shows it: 14:32:05. */
export const clockTime = (instant: string, zone: string, locale: Locale) =>
  dateTimeFormat(tags[locale], { timeStyle: 'medium', timeZone: zone }).format(new Date(instant))

const moscowTime: Record<Locale, string> = { ru: 'МСК', en: 'Moscow time' }

/** How a zone is named beside a time: Moscow by its name, the others by their offset on that date: `UTC+5:30`, `UTC−4`. */
export function zoneInWords(zone: string, date: string, locale: Locale): string {
  if (zone === 'Europe/Moscow') return moscowTime[locale]
  const parts = dateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
  const offset = parts.formatToParts(Date.parse(date)).find(({ type }) => type === 'timeZoneName')?.value
  return offset?.replace('GMT', 'UTC').replace('-', '\u2212') ?? zone
}
