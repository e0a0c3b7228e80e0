import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import { textIn } from '@/lib/text-by-locale'
import type { StandstillView } from '@/lib/workflow/standstill-queries'
import { recordPath } from './record-path'

/** Says that what was published does not reach the readers: what, since when, and what to do. */
export function StandstillNotice({ standstill, zone }: { standstill: StandstillView; zone: string }) {
  const t = useTranslations('records')
  const locale = useLocale() as Locale
  const { error, since, count, records } = standstill
  return (
    <Notice tone="danger" role="status" title={t('standstill.title')} className="mb-6 max-w-sheet">
      <p>{t('standstill.what', { count, since: momentInWords(since, zone, locale) })}</p>
      {records.length > 0 && (
        <ul className="list-disc pl-4">
          {records.map(({ recordId, kind, title }) => (
            <li key={recordId}>
              <Link href={recordPath(kind, recordId)}>{textIn(title, locale) || t('untitled')}</Link>
            </li>
          ))}
        </ul>
      )}
      <p>{t('standstill.todo')}</p>
      <p className="wrap-anywhere">{t('standstill.error', { error })}</p>
    </Notice>
  )
}
