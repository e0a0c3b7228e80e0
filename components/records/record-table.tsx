import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Marked } from '@/components/ui/marked'
import { type Locale, locales } from '@/db/locales'
import { mediumDate, momentInWords } from '@/lib/i18n/format'
import type { OffStatuses } from '@/lib/meetings/off-statuses'
import { textIn } from '@/lib/text-by-locale'
import type { FoundText } from '@/lib/workflow/edition-search'
import { filedDay } from '@/lib/workflow/filed-day'
import type { ListedRecord } from '@/lib/workflow/listed-record'
import { recordPath } from './record-path'
import { StateBadge } from './state-badge'

/** A record, and what shows why it was found. */
type Row = ListedRecord & { found?: FoundText }

type Props = {
  caption: string
  /** The caption is a visible heading. */
  showCaption?: boolean
  rows: readonly Row[]
  zone: string
  empty: ReactNode
  /** The list is of several kinds: says which. */
  mixed?: boolean
  /** Which of the meetings will not be on their day. */
  off?: OffStatuses
}

/** Records as a dense table: date, title, state in words, whose, when changed. The title is the link. */
export function RecordTable({ caption, showCaption, rows, zone, empty, mixed, off = {} }: Props) {
  const t = useTranslations('records')
  const columns: Column<Row>[] = [
    {
      key: 'date',
      header: t('columns.date'),
      className: 'sm:w-32 whitespace-nowrap',
      cell: ({ filedUnder, number }) => (
        <>
          <FiledUnder date={filedUnder} zone={zone} />
          {number && <span className="block text-meta text-muted">{t('cited', { number })}</span>}
        </>
      ),
    },
    {
      key: 'title',
      header: t('columns.title'),
      rowHeader: true,
      cell: (row) => <Title row={row} mixed={mixed} off={off[row.recordId]} />,
    },
    {
      key: 'state',
      header: t('columns.state'),
      className: 'sm:w-44',
      cell: ({ state, returned }) => (
        <>
          <StateBadge state={state} />
          {returned && <span className="block pl-2.5 text-meta text-warning">{t('returned')}</span>}
        </>
      ),
    },
    {
      key: 'author',
      header: t('columns.author'),
      className: 'sm:w-40 max-md:hidden',
      cell: ({ author, savedBy }) => (savedBy === author ? author : t('authorAnd', { author, savedBy })),
    },
    {
      key: 'changed',
      header: t('columns.changed'),
      className: 'sm:w-44 whitespace-nowrap max-lg:hidden',
      cell: ({ updatedAt }) => <When instant={updatedAt} zone={zone} />,
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption={!showCaption}
      columns={columns}
      rows={rows}
      rowKey={({ recordId }) => recordId}
      empty={empty}
    />
  )
}

function Title({ row, mixed, off }: { row: Row; mixed?: boolean; off?: OffStatuses[string] }) {
  const t = useTranslations('records')
  const status = useTranslations('meetings.values.status')
  const locale = useLocale() as Locale
  const title = textIn(row.title, locale)
  const language = title ? locales.find((each) => row.title[each] === title) : undefined
  return (
    <>
      <Link href={recordPath(row.kind, row.recordId)} lang={language}>
        {title ? row.found ? <Marked pieces={row.found.title} /> : title : t('untitled')}
      </Link>
      {off && <span className="pl-2 text-meta text-warning">{status(off)}</span>}
      {mixed && <span className="pl-2 text-meta text-muted">{t(`kinds.${row.kind}`)}</span>}
      {row.language && row.language !== locale && (
        <span className="whitespace-nowrap pl-2 text-meta text-muted">
          {t('inLanguage', { language: row.language })}
        </span>
      )}
      {row.found && row.found.snippet.length > 0 && (
        <p className="mt-1 line-clamp-3 max-w-measure font-normal text-meta text-muted">
          <Marked pieces={row.found.snippet} />
        </p>
      )}
    </>
  )
}

/** The date a record is filed under: a local date, or an instant told in the organisation's zone. */
function FiledUnder({ date, zone }: { date: string; zone: string }) {
  const t = useTranslations('records')
  const locale = useLocale() as Locale
  if (!date) return <span className="text-muted">{t('noDate')}</span>
  return <time dateTime={date}>{mediumDate(filedDay(date, zone), locale)}</time>
}

function When({ instant, zone }: { instant: string; zone: string }) {
  const locale = useLocale() as Locale
  return (
    <time dateTime={instant} className="text-muted">
      {momentInWords(instant, zone, locale)}
    </time>
  )
}
