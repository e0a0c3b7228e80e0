import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ListedIntake } from '@/lib/intake/queries'
import { IntakeTable } from './intake-table'

const shown = 5

/** The first texts that wait to be confirmed, for the page of the day. */
export function WaitingTexts({
  texts,
  zone,
}: {
  texts: { rows: readonly ListedIntake[]; total: number }
  zone: string
}) {
  const t = useTranslations('intake')
  return (
    <div className="flex flex-col gap-3">
      <IntakeTable
        rows={texts.rows.slice(0, shown)}
        state="waiting"
        zone={zone}
        caption={t('filters.waiting')}
      />
      {texts.total > shown && (
        <p className="text-ui">
          <Link href="/desk/intake">{t('all', { count: texts.total })}</Link>
        </p>
      )}
    </div>
  )
}
