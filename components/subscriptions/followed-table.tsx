import { useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/db/locales'

export type FollowedList = {
  list: string
  query: string
  locale: Locale
  /** In the language of the list; undefined for the pages that are followed, which stand in one row. */
  title: string | undefined
  immediate: number
  daily: number
  total: number
}

/** How many follow each list, the most followed first. */
export function FollowedTable({ lists }: { lists: readonly FollowedList[] }) {
  const t = useTranslations('subscriptions.lists')
  const columns: Column<FollowedList>[] = [
    {
      key: 'what',
      header: t('what'),
      rowHeader: true,
      cell: ({ title, locale }) => (title ? <span lang={locale}>{title}</span> : t('pages')),
    },
    { key: 'language', header: t('language'), cell: ({ locale }) => t(`languages.${locale}`) },
    { key: 'immediate', header: t('immediate'), cell: ({ immediate }) => immediate, numeric: true },
    { key: 'daily', header: t('daily'), cell: ({ daily }) => daily, numeric: true },
    { key: 'total', header: t('total'), cell: ({ total }) => total, numeric: true },
  ]
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      columns={columns}
      rows={lists}
      rowKey={({ list, locale, query }) => `${list} ${locale} ${query}`}
      empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
    />
  )
}
