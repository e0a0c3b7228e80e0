import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AuditFields } from '@/components/audit/audit-fields'
import { AuditTable } from '@/components/audit/audit-table'
import { FilterBar } from '@/components/desk/filter-bar'
import { PageHeader } from '@/components/desk/page-header'
import { Pagination } from '@/components/ui/pagination'
import { auditFilter } from '@/lib/audit/input'
import { auditChoices, auditPage } from '@/lib/audit/queries'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { requireCtx } from '@/lib/web/session'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const { page, ...filter } = auditFilter.parse(await searchParams)
  const zone = organisationZone(ctx.db)
  const found = auditPage(ctx, filter, page, zone) ?? notFound()
  const choices = auditChoices(ctx) ?? notFound()
  const t = await getTranslations('audit')
  const set = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const href = (number: number) => `/desk/audit?${new URLSearchParams([...set, ['page', String(number)]])}`
  return (
    <>
      <PageHeader title={t('title')} status={t('lead', { zone })} />
      <FilterBar key={JSON.stringify(set)} action="/desk/audit" filtered={set.length > 0}>
        <AuditFields filter={filter} choices={choices} />
      </FilterBar>
      <AuditTable lines={found.lines} total={found.total} zone={zone} />
      <Pagination page={page} pages={found.pages} href={href} />
    </>
  )
}
