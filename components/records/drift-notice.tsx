import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Drift } from '@/lib/workflow/drift-queries'

/** Says where the directory has gone on since the names of this text were fixed. */
export function DriftNotice({ drift }: { drift: readonly Drift[] }) {
  const t = useTranslations('records.drift')
  if (drift.length === 0) return null
  return (
    <Notice tone="warning" title={t('title', { count: drift.length })} className="mb-4">
      <p>{t('explanation')}</p>
      <ul className="list-disc pl-4">
        {drift.map(({ id, locale, printed, now }) => (
          <li key={`${id} ${locale}`} lang={locale}>
            {t('line', { printed, now: now || t('gone') })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
