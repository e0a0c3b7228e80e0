import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { NewMeetingForm } from '@/components/meetings/new-meeting-form'
import { may } from '@/lib/access/authorise'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { requireCtx } from '@/lib/web/session'
import { createAction } from '../../records/actions'
import { finders } from '../../records/finders'
import { carryOverAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings.new'))('title') }
}

export default async function NewMeetingPage() {
  const ctx = await requireCtx()
  if (!may(ctx, 'record.create')) notFound()
  return (
    <>
      <PageHeader
        title={(await getTranslations('meetings.new'))('title')}
        up={{ href: '/desk/meetings', label: (await getTranslations('desk.nav'))('meetings') }}
      />
      <NewMeetingForm
        zone={organisationZone(ctx.db)}
        find={finders}
        ask={carryOverAction}
        create={createAction}
      />
    </>
  )
}
