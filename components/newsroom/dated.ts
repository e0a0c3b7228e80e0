import type { Locale } from '@/db/locales'
import { localDateOf } from '@/lib/dates'
import { dateInWords } from '@/lib/i18n/format'
import type { PrintedDate } from './organisation'

/** An instant as a day of the organisation's zone, for the machine and for the reader. */
export function dayOf(instant: string, zone: string, locale: Locale): PrintedDate {
  const iso = localDateOf(instant, zone)
  return { iso, words: dateInWords(iso, locale) }
}
