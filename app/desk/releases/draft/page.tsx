import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { DraftScreen } from '@/components/drafting/draft-screen'
import { ReasonList } from '@/components/records/reason-list'
import { recordPath } from '@/components/records/record-path'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { draftPreview } from '@/lib/drafting/queries'
import type { MeetingContent } from '@/lib/meetings/content'
import { releasesAbout } from '@/lib/meetings/queries'
import { Refusal } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import { requireCtx } from '@/lib/web/session'
import { recordView } from '@/lib/workflow/record-queries'
import { draftActions } from '../../drafting/drafting-actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drafting'))('title') }
}

export default async function DraftReleasePage({ searchParams }: Props) {
  const ctx = await requireCtx()
  if (!may(ctx, 'record.create')) notFound()
  const { meeting: id } = await searchParams
  const view = typeof id === 'string' ? recordView<MeetingContent>(ctx, 'meeting', id) : undefined
  if (!view || view.state === 'discarded') notFound()
  const t = await getTranslations('drafting')
  const title =
    textIn(view.edition.heading, ctx.actor.locale) || (await getTranslations('records'))('untitled')
  const path = recordPath('meeting', view.record.id)
  const made = previewOf(ctx, view.record.id)
  return (
    <>
      <PageHeader title={t('title')} up={{ href: path, label: title }} />
      {'reasons' in made ? (
        <div className="flex max-w-form flex-col gap-4">
          <ReasonList reasons={made.reasons} title={t('cannot')} />
          <p className="text-ui">
            <Link href={path}>{t('toMeeting')}</Link>
          </p>
        </div>
      ) : (
        <DraftScreen
          meetingId={view.record.id}
          preview={made}
          releases={releasesAbout(ctx, view.record.id)}
          actions={draftActions}
        />
      )}
    </>
  )
}

function previewOf(ctx: Ctx, meetingId: string) {
  try {
    return draftPreview(ctx, { meetingId })
  } catch (error) {
    if (error instanceof Refusal) return { reasons: [...error.reasons] }
    throw error
  }
}
