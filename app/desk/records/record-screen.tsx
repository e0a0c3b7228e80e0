import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/desk/page-header'
import { Sheet } from '@/components/desk/sheet'
import { DriftNotice } from '@/components/records/drift-notice'
import { ReasonList } from '@/components/records/reason-list'
import { RecordPanel } from '@/components/records/record-panel'
import { listPath } from '@/components/records/record-path'
import { ReviewChanges } from '@/components/records/review-changes'
import { StateBadge } from '@/components/records/state-badge'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { spellingReady } from '@/lib/web/spelling'
import { type RecordPage, recordPage } from '@/lib/workflow/record-page-queries'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import { recordActions } from './record-actions'

export type RecordParams = {
  params: Promise<{ recordId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

type Props<Content> = RecordParams & {
  kind: RecordKind
  /** The draft as a form: a client component around `RecordForm`. */
  form: (page: RecordPage & { view: RecordView<Content>; panel: ReactNode }, ctx: Ctx) => ReactNode
  /** The newest revision for reading, as the reader will see it. */
  text: (view: RecordView<Content>, ctx: Ctx) => ReactNode
  /** As `Sheet` has it. */
  wide?: boolean
  /** More sections of the panel. */
  aside?: (view: RecordView<Content>, ctx: Ctx) => ReactNode
}

/**
 * The page of a record, the same for the three kinds: a form when its open edition is a draft that the actor may save,
 * otherwise the text, with the moves that are possible beside it. 404 where the actor may not read it.
 */
export async function RecordScreen<Content>({
  kind,
  params,
  searchParams,
  form,
  text,
  wide,
  aside,
}: Props<Content>) {
  const ctx = await requireCtx()
  const { recordId } = await params
  // What the panel finds in the text is what a submission would be refused for.
  await spellingReady()
  const page = recordPage(ctx, kind, recordId) ?? notFound()
  const view = page.view as RecordView<Content>
  const asked = (await searchParams).edit !== undefined
  const writes = view.moves.save.allowed && (asked || !page.readsFirst)
  const panel = (
    <RecordPanel
      view={view}
      actorId={ctx.actor.id}
      reviews={page.reviews}
      people={page.people}
      mayInvite={page.mayInvite}
      offersEditing={view.moves.save.allowed && !writes}
      zone={page.zone}
      publicAddresses={page.publicPaths.map((path) => `${process.env.SITE_URL ?? ''}${path}`)}
      actions={recordActions}
    >
      {aside?.(view, ctx)}
    </RecordPanel>
  )
  return (
    <>
      <RecordHeader view={view} number={page.number} locale={ctx.actor.locale} />
      <StaleList reasons={page.stale} />
      <DriftNotice drift={page.drift} />
      <ReviewChanges kind={kind} sets={page.changes} />
      {writes ? (
        form({ ...page, view, panel }, ctx)
      ) : (
        <Sheet wide={wide} panel={panel}>
          {text(view, ctx)}
        </Sheet>
      )}
    </>
  )
}

/** Above the text, so that whoever is to approve it does not first try. */
function StaleList({ reasons }: { reasons: RecordPage['stale'] }) {
  const t = useTranslations('records')
  if (reasons.length === 0) return null
  return (
    <div className="mb-4">
      <ReasonList reasons={reasons} title={t('stale')} />
    </div>
  )
}

type HeaderProps = { view: RecordView; number: string | undefined; locale: Ctx['actor']['locale'] }

function RecordHeader({ view, number, locale }: HeaderProps) {
  const t = useTranslations('records')
  const desk = useTranslations('desk.nav')
  const { kind } = view.record
  const list = listPath(kind)
  return (
    <PageHeader
      title={textIn(view.edition.heading, locale) || t('untitled')}
      up={{ href: list, label: desk(kind === 'attendance' ? kind : `${kind}s`) }}
      status={
        <>
          <StateBadge state={view.state} />
          {number && <span className="ml-3 text-meta text-muted tabular-nums">{t('cited', { number })}</span>}
        </>
      }
    />
  )
}

/** The title of a record's page, or of its history or preview, in the browser's tab. */
export async function recordTitle(
  kind: RecordKind,
  params: RecordParams['params'],
  page?: 'history' | 'preview' | 'withdraw',
): Promise<string> {
  const ctx = await requireCtx()
  const view = recordView(ctx, kind, (await params).recordId)
  const t = await getTranslations('records')
  const title = (view && textIn(view.edition.heading, ctx.actor.locale)) || t('untitled')
  return page ? t(`${page}.title`, { title }) : title
}
