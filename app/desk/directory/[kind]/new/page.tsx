import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { kindOfSegment, kindPath } from '@/components/directory/paths'
import { may } from '@/lib/access/authorise'
import { requireCtx } from '@/lib/web/session'
import { EntryEditor } from '../../editor'
import { oneParam, type SearchParams } from '../../search-params'

type Props = { params: Promise<{ kind: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment((await params).kind)
  return { title: kind && (await getTranslations('directory'))(`new.${kind}`) }
}

export default async function NewEntryPage({ params, searchParams }: Props) {
  const kind = kindOfSegment((await params).kind)
  const ctx = await requireCtx()
  if (!kind || !may(ctx, 'directory.change')) notFound()
  const t = await getTranslations('directory')
  return (
    <>
      <PageHeader title={t(`new.${kind}`)} up={{ href: kindPath(kind), label: t(`kinds.${kind}`) }} />
      <Sheet>
        <EntryEditor ctx={ctx} kind={kind} bodyId={oneParam((await searchParams).body)} />
      </Sheet>
    </>
  )
}
