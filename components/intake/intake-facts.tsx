import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/db/locales'
import { mediumDate, momentInWords } from '@/lib/i18n/format'
import type { ListedIntake } from '@/lib/intake/queries'

type Props = {
  text: ListedIntake
  zone: string
  /** How many characters were read of a text that is too long to be read as a whole. */
  readTo?: number
}

/** Where a text comes from, in one line. */
export function IntakeFacts({ text, zone, readTo }: Props) {
  const t = useTranslations('intake')
  const locale = useLocale() as Locale
  const facts = [
    t(`states.${text.state}`),
    t('takenInBy', { name: text.takenInBy, at: momentInWords(text.takenInAt, zone, locale) }),
    text.fileName && t('fromFile', { name: text.fileName }),
    text.publishedOn && t('publishedOn', { date: mediumDate(text.publishedOn, locale) }),
    t('characters', { count: text.length }),
    readTo && t('beginningRead', { count: readTo }),
  ]
  return <span className="wrap-anywhere">{facts.filter(Boolean).join(' · ')}</span>
}
