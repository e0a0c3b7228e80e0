import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { IntakeState } from '@/db/editorial/schema/language'
import type { Locale } from '@/db/locales'
import { mediumDate, momentInWords } from '@/lib/i18n/format'
import type { ListedIntake } from '@/lib/intake/queries'

type Props = {
  rows: readonly ListedIntake[]
  state: IntakeState
  isFiltered?: boolean
  zone: string
  /** A visible heading in place of one for assistive technology only. */
  caption?: string
}

/** Texts that wait, or were decided about: what they are called, when issued, who took them in, how long they are. */
export function IntakeTable({ rows, state, isFiltered, zone, caption }: Props) {
  const t = useTranslations('intake')
  const locale = useLocale() as Locale
  const columns: Column<ListedIntake>[] = [
    {
      key: 'date',
      header: t('columns.published'),
      className: 'sm:w-28 whitespace-nowrap',
      cell: ({ publishedOn }) =>
        publishedOn ? (
          <time dateTime={publishedOn}>{mediumDate(publishedOn, locale)}</time>
        ) : (
          <span className="text-muted">{t('noDate')}</span>
        ),
    },
    {
      key: 'heading',
      header: t('columns.heading'),
      rowHeader: true,
      cell: ({ id, heading, language, fileName }) => (
        <>
          <Link href={`/desk/intake/${id}`} data-row lang={language}>
            {heading || t('untitled')}
          </Link>
          {fileName && <span className="block text-meta text-muted wrap-anywhere">{fileName}</span>}
        </>
      ),
    },
    {
      key: 'length',
      header: t('columns.length'),
      numeric: true,
      className: 'sm:w-24 max-md:hidden',
      cell: ({ length }) => t('number', { count: length }),
    },
    {
      key: 'by',
      header: t(state === 'waiting' ? 'columns.takenIn' : 'columns.decided'),
      className: 'sm:w-44',
      cell: ({ takenInBy, takenInAt, decidedBy, decidedAt }) => {
        const at = state === 'waiting' ? takenInAt : (decidedAt ?? takenInAt)
        return (
          <span>
            {state === 'waiting' ? takenInBy : decidedBy}
            <time dateTime={at} className="block text-meta text-muted">
              {momentInWords(at, zone, locale)}
            </time>
          </span>
        )
      },
    },
  ]
  return (
    <DataTable
      caption={caption ?? t(`filters.${state}`)}
      hideCaption={!caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(isFiltered ? 'empty.found' : `empty.${state}`)}>
          {t(isFiltered ? 'empty.foundHint' : `empty.${state}Hint`)}
        </EmptyState>
      }
    />
  )
}
