import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/db/locales'
import { mediumDate, momentInWords } from '@/lib/i18n/format'
import type { ListedIntake } from '@/lib/intake/queries'

/** Where a text comes from, in one line. */
export function IntakeFacts({ text, zone }: { text: ListedIntake; zone: string }) {
  const t = useTranslations('intake')
  const locale = useLocale() as Locale
  const facts = [
    t(`states.${text.state}`),
    t('takenInBy', { name: text.takenInBy, at: momentInWords(text.takenInAt, zone, locale) }),
    text.fileName && t('fromFile', { name: text.fileName }),
    text.publishedOn && t('publishedOn', { date: mediumDate(text.publishedOn, locale) }),
    t('characters', { count: text.length }),
  ]
  return <span className="wrap-anywhere">{facts.filter(Boolean).join(' · ')}</span>
}
