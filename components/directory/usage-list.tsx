import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { recordPath } from '@/components/records/record-path'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { isLocale, locales } from '@/db/locales'
import type { whereUsed } from '@/lib/directory/usage-queries'
import { usePartialDate } from './use-partial-date'

type Usage = NonNullable<ReturnType<typeof whereUsed>>

/** The records that refer to an entry; of those that the person may not read only the number. */
export function UsageList({ uses, hidden }: Usage) {
  const t = useTranslations('directory.usage')
  const dateText = usePartialDate({ dense: true })
  const locale = useLocale()
  const headingOf = ({ heading }: Usage['uses'][number]) => {
    const order = [...(isLocale(locale) ? [locale] : []), ...locales]
    return order.map((each) => heading[each]).find(Boolean) ?? t('untitled')
  }
  return (
    <div className="flex flex-col gap-3">
      <DataTable
        caption={t('title')}
        hideCaption
        rows={uses}
        rowKey={({ recordId }) => recordId}
        empty={hidden === 0 && <EmptyState title={t('none')} />}
        columns={[
          {
            key: 'heading',
            header: t('heading'),
            rowHeader: true,
            cell: (use) => <Link href={recordPath(use.kind, use.recordId)}>{headingOf(use)}</Link>,
          },
          { key: 'kind', header: t('kind'), cell: (use) => t(`kinds.${use.kind}`) },
          {
            key: 'status',
            header: t('status'),
            cell: (use) => [...new Set(use.statuses)].map((status) => t(`statuses.${status}`)).join(', '),
          },
          {
            key: 'date',
            header: t('date'),
            cell: (use) => use.filedUnder && dateText(use.filedUnder.slice(0, 10)),
            className: 'whitespace-nowrap',
          },
        ]}
      />
      {hidden > 0 && <p className="text-muted text-ui">{t('hidden', { count: hidden })}</p>}
    </div>
  )
}
