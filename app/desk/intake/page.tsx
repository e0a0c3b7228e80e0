import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { RowKeys } from '@/components/directory/row-keys'
import { IntakeFilters } from '@/components/intake/intake-filters'
import { IntakeTable } from '@/components/intake/intake-table'
import { TakeInPanel } from '@/components/intake/take-in-panel'
import { Pagination } from '@/components/ui/pagination'
import { may } from '@/lib/access/authorise'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { intakeFilter, intakeLimits } from '@/lib/intake/input'
import { intakeList, waitingIntake } from '@/lib/intake/queries'
import { intakeEndings } from '@/lib/intake/read-file'
import { requireCtx } from '@/lib/web/session'
import { intakeActions } from './intake-actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title') }
}

export default async function IntakePage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const filter = intakeFilter.parse(await searchParams)
  const listed = intakeList(ctx, filter) ?? notFound()
  const t = await getTranslations('intake')
  const zone = organisationZone(ctx.db)
  const waiting = waitingIntake(ctx)
  const address = (page: number) => {
    const { state, text } = filter
    return `/desk/intake?${new URLSearchParams({ state, ...(text && { text }), page: String(page) })}`
  }
  return (
    <>
      <PageHeader title={t('title')} status={t('waiting', { count: waiting })} />
      <div className="flex max-w-page flex-col gap-6 xl:flex-row-reverse xl:items-start">
        {may(ctx, 'record.create') && (
          <TakeInPanel
            actorId={ctx.actor.id}
            endings={intakeEndings}
            limits={intakeLimits}
            actions={intakeActions}
          />
        )}
        <div className="min-w-0 flex-1">
          <RowKeys>
            <IntakeFilters filter={filter} waiting={waiting} />
            <IntakeTable
              rows={listed.rows}
              state={filter.state}
              isFiltered={Boolean(filter.text)}
              zone={zone}
            />
          </RowKeys>
          <Pagination page={filter.page} pages={listed.pages} href={address} />
        </div>
      </div>
    </>
  )
}
