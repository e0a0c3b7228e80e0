import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/desk/filter-bar'
import { PageHeader } from '@/components/desk/page-header'
import { Section } from '@/components/desk/section'
import { FoundEntries } from '@/components/directory/found-entries'
import { kindPath } from '@/components/directory/paths'
import { WaitingProposals } from '@/components/directory/waiting-proposals'
import { DataTable } from '@/components/ui/data-table'
import { TextField } from '@/components/ui/text-field'
import { may } from '@/lib/access/authorise'
import { findEverywhere } from '@/lib/directory/find-queries'
import { countEntries } from '@/lib/directory/queries'
import { proposalsWaiting } from '@/lib/directory/release-queries'
import { requireCtx } from '@/lib/web/session'
import { oneParam, type SearchParams } from './search-params'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('directory'))('title') }
}

export default async function DirectoryPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx()
  const counts = countEntries(ctx)
  if (!counts) notFound()
  const t = await getTranslations('directory')
  const forms = await getTranslations('declension.list')
  const text = oneParam((await searchParams).q)
  const proposals = proposalsWaiting(ctx)
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar action="/desk/directory" filtered={text !== ''}>
        <TextField
          name="q"
          type="search"
          label={t('search')}
          defaultValue={text}
          className="w-full max-w-form"
        />
      </FilterBar>
      <div className="flex max-w-page flex-col gap-10">
        {text && <FoundEntries groups={findEverywhere(ctx, text)} />}
        {!text && (
          <DataTable
            caption={t('kindsCaption')}
            hideCaption
            className="max-w-sheet"
            rows={counts}
            rowKey={({ kind }) => kind}
            columns={[
              {
                key: 'kind',
                header: t('kind'),
                rowHeader: true,
                cell: ({ kind }) => <Link href={kindPath(kind)}>{t(`kinds.${kind}`)}</Link>,
              },
              { key: 'inUse', header: t('inUse'), numeric: true, cell: ({ inUse }) => inUse },
              {
                key: 'retired',
                header: t('retired'),
                numeric: true,
                cell: ({ kind, retired }) =>
                  retired > 0 ? (
                    <Link
                      href={`${kindPath(kind)}?retired=1`}
                      aria-label={t('retiredOf', { kind: t(`kinds.${kind}`), count: retired })}
                    >
                      {retired}
                    </Link>
                  ) : (
                    retired
                  ),
              },
              ...(may(ctx, 'directory.change')
                ? [
                    {
                      key: 'add',
                      header: <span className="sr-only">{t('actions')}</span>,
                      cell: ({ kind }: (typeof counts)[number]) => (
                        <Link href={`${kindPath(kind)}/new`}>{t(`add.${kind}`)}</Link>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {!text && may(ctx, 'form.confirm') && (
          <p className="text-ui">
            <Link href="/desk/directory/forms">{forms('link')}</Link>
          </p>
        )}
        {!text && proposals.length > 0 && (
          <Section title={t('release.waiting')} lead={t('release.waitingLead')}>
            <WaitingProposals proposals={proposals} />
          </Section>
        )}
      </div>
    </>
  )
}
