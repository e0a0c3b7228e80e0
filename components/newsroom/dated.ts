import type { Locale } from '@/db/locales'
import { localDateOf, localTimeOf } from '@/lib/dates'
import { dateInWords, zoneInWords } from '@/lib/i18n/format'
import type { PrintedDate } from './organisation'

/** An instant as a day of the organisation's zone, for the machine and for the reader. */
export function dayOf(instant: string, zone: string, locale: Locale): PrintedDate {
  const iso = localDateOf(instant, zone)
  return { iso, words: dateInWords(iso, locale) }
}

/** The same to the minute, with its zone: «24 ноября 2026 года, 15:00 МСК», `24 November 2026, 15:00 Moscow time`. */
export function momentOf(instant: string, zone: string, locale: Locale): PrintedDate {
  const { iso, words } = dayOf(instant, zone, locale)
  const time = `${localTimeOf(instant, zone)}\u00a0${zoneInWords(zone, iso, locale)}`
  return { iso: instant, words: `${words}, ${time}` }
}
