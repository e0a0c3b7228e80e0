import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewListForm } from '@/components/attendance/new-list-form'
import { PageHeader } from '@/components/desk/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { may } from '@/lib/access/authorise'
import { meetingsWithoutList } from '@/lib/attendance/queries'
import { requireCtx } from '@/lib/web/session'
import { createAction } from '../../records/actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attendance.new'))('title') }
}

export default async function NewListPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  if (!may(ctx, 'record.create')) notFound()
  const { meeting } = await searchParams
  const meetings = meetingsWithoutList(ctx)
  const t = await getTranslations('attendance.new')
  return (
    <>
      <PageHeader
        title={t('title')}
        up={{ href: '/desk/attendance', label: (await getTranslations('desk.nav'))('attendance') }}
      />
      {meetings.length > 0 ? (
        <NewListForm
          meetings={meetings}
          meetingId={meetings.find(({ id }) => id === meeting)?.id ?? null}
          create={createAction}
        />
      ) : (
        <EmptyState
          title={t('none')}
          action={<LinkButton href="/desk/meetings/new">{t('newMeeting')}</LinkButton>}
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
    </>
  )
}
