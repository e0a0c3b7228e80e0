import { useLocale } from 'next-intl'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'

/** An instant as the organisation's clock has it. */
export function Moment({ at, zone, seconds }: { at: string; zone: string; seconds?: boolean }) {
  const locale = useLocale() as Locale
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {momentInWords(at, zone, locale, { seconds })}
    </time>
  )
}
