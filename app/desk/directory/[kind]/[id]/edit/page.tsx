import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { entryPath } from '@/components/directory/paths'
import { may } from '@/lib/access/authorise'
import { EntryEditor } from '../../../editor'
import { type EntryPageProps, entryOfPage } from '../../../entry-of-page'

export async function generateMetadata({ params }: EntryPageProps): Promise<Metadata> {
  const { label } = await entryOfPage(params)
  return { title: (await getTranslations('directory'))('editTitle', { label }) }
}

export default async function EditEntryPage({ params }: EntryPageProps) {
  const { ctx, entry, label } = await entryOfPage(params)
  if (!may(ctx, 'directory.change')) notFound()
  const t = await getTranslations('directory')
  return (
    <>
      <PageHeader
        title={t('editTitle', { label })}
        up={{ href: entryPath(entry.kind, entry.row.id), label }}
      />
      <Sheet>
        <EntryEditor ctx={ctx} kind={entry.kind} entry={entry} />
      </Sheet>
    </>
  )
}
