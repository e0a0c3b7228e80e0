import type { Locale } from '@/db/locales'
import { localTimeOf } from '@/lib/dates'
import { zoneInWords } from '@/lib/i18n/format'
import { dayOf } from './dated'
import type { PrintedDate } from './organisation'

/**
 * An instant to the minute on the organisation's clock, with its zone: «24 ноября 2026 года, 15:00 МСК»,
 * `24 November 2026, 15:00 Moscow time`.
 */
export function momentOf(instant: string, zone: string, locale: Locale): PrintedDate {
  const { iso, words } = dayOf(instant, zone, locale)
  const time = `${localTimeOf(instant, zone)}\u00a0${zoneInWords(zone, iso, locale)}`
  return { iso: instant, words: `${words}, ${time}` }
}
