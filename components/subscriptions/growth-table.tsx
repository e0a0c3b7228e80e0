import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/components/ui/data-table'

type Period = { days: number; confirmed: number; ended: number }

/** How many came and went lately, and how many have still to answer. */
export function GrowthTable({ growth }: { growth: { within: readonly Period[]; waiting: number } }) {
  const t = useTranslations('subscriptions.growth')
  const columns: Column<Period>[] = [
    { key: 'days', header: t('period'), rowHeader: true, cell: ({ days }) => t('days', { days }) },
    { key: 'confirmed', header: t('confirmed'), cell: ({ confirmed }) => confirmed, numeric: true },
    { key: 'ended', header: t('ended'), cell: ({ ended }) => ended, numeric: true },
  ]
  return (
    <>
      <DataTable
        caption={t('title')}
        hideCaption
        columns={columns}
        rows={growth.within}
        rowKey={({ days }) => days}
      />
      {growth.waiting > 0 && <p className="text-muted text-ui">{t('waiting', { count: growth.waiting })}</p>}
    </>
  )
}
