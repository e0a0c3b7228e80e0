import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/desk/filter-bar'
import { PageHeader } from '@/components/desk/page-header'
import { EntryTable } from '@/components/directory/entry-table'
import { kindOfSegment, kindPath } from '@/components/directory/paths'
import { RowKeys } from '@/components/directory/row-keys'
import { LinkButton } from '@/components/ui/link-button'
import { Pagination } from '@/components/ui/pagination'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { bodyKinds } from '@/db/editorial/directory-kinds'
import { may } from '@/lib/access/authorise'
import { stateOptions } from '@/lib/directory/find-queries'
import { listEntries } from '@/lib/directory/queries'
import { requireCtx } from '@/lib/web/session'
import { oneParam, pageParam, type SearchParams } from '../search-params'

type Props = { params: Promise<{ kind: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment((await params).kind)
  return { title: kind && (await getTranslations('directory'))(`kinds.${kind}`) }
}

export default async function EntriesPage({ params, searchParams }: Props) {
  const kind = kindOfSegment((await params).kind)
  if (!kind) notFound()
  const ctx = await requireCtx()
  const query = await searchParams
  const asked = { q: oneParam(query.q), kind: oneParam(query.kind), state: oneParam(query.state) }
  const isRetired = oneParam(query.retired) === '1'
  const page = pageParam(query.page)
  const bodyKind = bodyKinds.find((each) => each === asked.kind)
  const listed = listEntries(
    ctx,
    kind,
    { text: asked.q, bodyKind, stateId: asked.state, retired: isRetired },
    page,
  )
  if (!listed) notFound()
  const t = await getTranslations('directory')
  const path = kindPath(kind)
  const address = (change: { page?: number; retired?: boolean }) => {
    const next = {
      ...asked,
      retired: (change.retired ?? isRetired) ? '1' : '',
      page: String(change.page ?? ''),
    }
    const filled = Object.entries(next).filter(([, value]) => value)
    return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
  }
  return (
    <>
      <PageHeader
        title={t(`kinds.${kind}`)}
        up={{ href: '/desk/directory', label: t('title') }}
        status={t('count', { count: listed.total })}
        actions={
          may(ctx, 'directory.change') && (
            <LinkButton href={`${path}/new`} variant="primary">
              {t(`add.${kind}`)}
            </LinkButton>
          )
        }
      />
      <RowKeys>
        <FilterBar
          action={path}
          filtered={Object.values(asked).some(Boolean)}
          links={[
            { href: address({ retired: false }), label: t('inUse'), current: !isRetired },
            { href: address({ retired: true }), label: t('retired'), current: isRetired },
          ]}
        >
          <TextField
            name="q"
            type="search"
            label={t('search')}
            defaultValue={asked.q}
            className="w-full sm:w-60"
          />
          {kind === 'body' && (
            <SelectField
              name="kind"
              label={t('fields.kind')}
              none={t('anyKind')}
              defaultValue={asked.kind}
              choices={bodyKinds.map((each) => ({ value: each, label: t(`bodyKinds.${each}`) }))}
            />
          )}
          {(kind === 'body' || kind === 'person') && (
            <SelectField
              name="state"
              label={t('fields.state')}
              none={t('anyState')}
              defaultValue={asked.state}
              choices={stateOptions(ctx).map(({ id, label }) => ({ value: id, label }))}
            />
          )}
          {isRetired && <input type="hidden" name="retired" value="1" />}
        </FilterBar>
        <EntryTable
          kind={kind}
          entries={listed.entries}
          isFiltered={Object.values(asked).some(Boolean) || isRetired}
        />
      </RowKeys>
      <Pagination page={page} pages={listed.pages} href={(each) => address({ page: each })} />
    </>
  )
}
