import { notFound } from 'next/navigation'
import { kindOfSegment } from '@/components/directory/paths'
import { entryLabel } from '@/lib/directory/entry-labels'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { readEntry } from '@/lib/directory/queries'
import { requireCtx } from '@/lib/web/session'

export type EntryPageProps = { params: Promise<{ kind: string; id: string }> }

/** The entry that a page is about, what it is called today, and who looks at it; else the page is not found. */
export async function entryOfPage(params: EntryPageProps['params']) {
  const { kind: segment, id } = await params
  const kind = kindOfSegment(segment)
  const ctx = await requireCtx()
  const entry = kind && readEntry(ctx, kind, id)
  if (!entry) notFound()
  const today = organisationDate(ctx.db, ctx.now)
  return {
    ctx,
    entry,
    today,
    label: entryLabel(entry.kind, entry.row, { date: today, locale: ctx.actor.locale }),
  }
}
