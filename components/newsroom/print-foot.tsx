import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'

type Props = {
  locale: Locale
  /** In full, the shortest there is: a reader of paper types it. */
  address: string
  /** What it is cited by. */
  number?: string
  /** The organisation's date, YYYY-MM-DD: the day of printing. */
  today: string
}

/** On paper alone: where this stands, its number, and when it was printed. */
export async function PrintFoot({ locale, address, number, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.print' })
  const words = { address, date: dateInWords(today, locale), number: number ?? 'none' }
  return <p className="print-foot">{t('foot', words)}</p>
}
