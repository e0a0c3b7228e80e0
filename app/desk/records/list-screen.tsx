import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { RecordFilters } from '@/components/records/record-filters'
import { listPath } from '@/components/records/record-path'
import { RecordTable } from '@/components/records/record-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import type { RecordKind } from '@/db/editorial/schema/records'
import { may } from '@/lib/access/authorise'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { offStatuses } from '@/lib/meetings/off-statuses'
import { requireCtx } from '@/lib/web/session'
import { listFilter } from '@/lib/workflow/list-input'
import { listRecords, yearsOf } from '@/lib/workflow/list-queries'
import { waitingCount } from '@/lib/workflow/today-queries'

type Props = {
  kind: RecordKind
  searchParams: Promise<Record<string, string | string[] | undefined>>
  /** The kinds of release or meeting to filter by, with their names. */
  kinds?: readonly { value: string; label: string }[]
}

/** The list of a kind of record, the same for the three: filters in the address, newest first, 50 a page. */
export async function ListScreen({ kind, searchParams, kinds }: Props) {
  const ctx = await requireCtx()
  const filter = listFilter.parse(await searchParams)
  const found = listRecords(ctx, kind, filter) ?? notFound()
  const t = await getTranslations('records.list')
  const desk = await getTranslations('desk.nav')
  const path = listPath(kind)
  const title = desk(kind === 'attendance' ? kind : `${kind}s`)
  const { page, ...rest } = filter
  const set = Object.entries(rest).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return (
    <>
      <PageHeader
        title={title}
        status={t('total', { count: found.total })}
        actions={
          may(ctx, 'record.create') && (
            <LinkButton variant="primary" href={`${path}/new`}>
              {t(`new.${kind}`)}
            </LinkButton>
          )
        }
      />
      <RecordFilters
        kind={kind}
        filter={filter}
        years={yearsOf(ctx, kind)}
        kinds={kinds}
        waiting={waitingCount(ctx, kind)}
        counts={found.counts}
      />
      {found.readAs && <p className="mb-4 text-muted text-ui">{t('readAs', { query: found.readAs })}</p>}
      {found.didYouMean && (
        <p className="mb-4 text-ui">
          {t.rich('didYouMean', {
            query: found.didYouMean,
            link: (words) => (
              <Link href={`${path}?${new URLSearchParams({ text: found.didYouMean ?? '' })}`}>{words}</Link>
            ),
          })}
        </p>
      )}
      <RecordTable
        caption={title}
        rows={found.rows}
        off={offStatuses(ctx.db, found.rows)}
        zone={organisationZone(ctx.db)}
        empty={
          <EmptyState title={t(set.length > 0 ? 'nothingFound' : 'empty')}>
            <p>{t(set.length > 0 ? 'nothingFoundHint' : `emptyHint.${kind}`)}</p>
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pages={found.pages}
        href={(number) => `${path}?${new URLSearchParams([...set, ['page', String(number)]])}`}
      />
    </>
  )
}
