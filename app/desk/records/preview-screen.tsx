import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/desk/page-header'
import { recordPath } from '@/components/records/record-path'
import { StateBadge } from '@/components/records/state-badge'
import { Notice } from '@/components/ui/notice'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { type RecordView, recordView } from '@/lib/workflow/record-queries'
import type { RecordParams } from './record-screen'

type Props = Pick<RecordParams, 'params'> & {
  kind: RecordKind
  /** The newest revision as the reader will see it. */
  text: (view: RecordView, ctx: Ctx) => ReactNode
}

/** Exactly the newest revision of a record, as wide as the reader will have it. */
export async function PreviewScreen({ kind, params, text }: Props) {
  const ctx = await requireCtx()
  const view = recordView(ctx, kind, (await params).recordId) ?? notFound()
  const t = await getTranslations('records')
  const title = textIn(view.edition.heading, ctx.actor.locale) || t('untitled')
  return (
    <>
      <PageHeader
        title={t('preview.heading')}
        up={{ href: recordPath(kind, view.record.id), label: title }}
        status={<StateBadge state={view.state} />}
      />
      <Notice
        title={t('preview.notice', { number: view.head.number, hash: view.head.hash.slice(0, 8) })}
        className="mb-4"
      >
        {view.live && view.edition.id !== view.live.id && <p>{t('preview.notPublic')}</p>}
      </Notice>
      <div className="max-w-page border border-hairline bg-sheet p-4 sm:p-10">{text(view, ctx)}</div>
      <p className="mt-4 text-ui">
        <Link href={recordPath(kind, view.record.id)}>{t('preview.back')}</Link>
      </p>
    </>
  )
}
