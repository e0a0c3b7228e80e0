import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WaitingEntryCases } from '@/components/declension/waiting-entry'
import { FilterBar } from '@/components/desk/filter-bar'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { RowKeys } from '@/components/directory/row-keys'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { may } from '@/lib/access/authorise'
import { declinedKinds, isDeclinedKind } from '@/lib/declension/input'
import { waitingForms } from '@/lib/declension/waiting-queries'
import { requireCtx } from '@/lib/web/session'
import { confirmFormsOf } from '../confirm-actions'
import { oneParam, type SearchParams } from '../search-params'

const address = (kind: string, from = 0) =>
  `/desk/directory/forms?${new URLSearchParams({ kind, ...(from > 0 && { from: String(from) }) })}`

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('declension.list'))('title') }
}

export default async function WaitingFormsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await requireCtx()
  const query = await searchParams
  const asked = oneParam(query.kind)
  const kind = isDeclinedKind(asked) ? asked : 'person'
  const from = Math.max(0, Number.parseInt(oneParam(query.from), 10) || 0)
  const waiting = waitingForms(ctx, kind, from)
  if (!waiting || !may(ctx, 'form.confirm')) notFound()
  const t = await getTranslations('declension.list')
  const directory = await getTranslations('directory')
  const { found, next } = waiting
  const empty = next !== null ? t('emptySoFar') : from > 0 ? t('emptyFurther') : t(`empty.${kind}`)
  return (
    <>
      <PageHeader title={t('title')} up={{ href: '/desk/directory', label: directory('title') }} />
      <FilterBar
        action="/desk/directory/forms"
        links={declinedKinds.map((each) => ({
          href: address(each),
          label: t(`kinds.${each}`),
          current: each === kind,
        }))}
      />
      <Sheet>
        <div className="flex flex-col gap-10">
          <p className="max-w-measure text-muted text-ui">{t('lead')}</p>
          <RowKeys>
            <div className="flex flex-col gap-10">
              {found.map((each) => (
                <WaitingEntryCases
                  key={each.entry.id}
                  {...each}
                  confirm={confirmFormsOf.bind(null, each.entry)}
                  mayChange={may(ctx, 'directory.change')}
                />
              ))}
            </div>
          </RowKeys>
          {found.length === 0 && <EmptyState title={empty}>{t('emptyHint')}</EmptyState>}
          {(next !== null || from > 0) && (
            <nav className="flex flex-wrap gap-2" aria-label={t('title')}>
              {next !== null && <LinkButton href={address(kind, next)}>{t('next')}</LinkButton>}
              {from > 0 && <LinkButton href={address(kind)}>{t('first')}</LinkButton>}
            </nav>
          )}
        </div>
      </Sheet>
    </>
  )
}
