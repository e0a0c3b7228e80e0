import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { InviteForm } from '@/components/users/invite-form'
import { roles } from '@/db/editorial/schema/users'
import { may } from '@/lib/access/authorise'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { requireCtx } from '@/lib/web/session'
import { inviteAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users.invite'))('title') }
}

export default async function InvitePage() {
  const ctx = await requireCtx()
  if (!may(ctx, 'user.change')) notFound()
  const t = await getTranslations('users')
  return (
    <>
      <PageHeader
        title={t('invite.title')}
        status={t('invite.lead')}
        up={{ href: '/desk/users', label: t('title') }}
      />
      <InviteForm zone={organisationZone(ctx.db)} roles={roles} invite={inviteAction} />
    </>
  )
}
