import { useFormatter, useLocale } from 'next-intl'
import { isLocale, locales } from '@/db/locales'
import { dateInWords, mediumDate } from '@/lib/i18n/format'

/** A year, a month or a day in words; shorter where it is one of many in a table. */
export function usePartialDate({ dense = false } = {}) {
  const format = useFormatter()
  const language = useLocale()
  const locale = isLocale(language) ? language : locales[0]
  return (date: string) => {
    if (date.length === 4) return date
    if (date.length === 10) return dense ? mediumDate(date, locale) : dateInWords(date, locale)
    const words = format.dateTime(new Date(date), { year: 'numeric', month: 'long', timeZone: 'UTC' })
    return words.replace(/\s*г\.$/, '')
  }
}
