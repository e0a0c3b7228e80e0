import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { AuthSheet } from '@/components/users/auth-sheet'
import { InvitationForm } from '@/components/users/invitation-form'
import { readInvitation } from '@/lib/users/accept'
import { editorialDb } from '@/lib/web/db'
import { currentActor } from '@/lib/web/session'
import { chooseLocale } from '../../actions'
import { acceptAction } from './actions'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth')
  return { title: `${t('invitation.title')} – ${t('product')}` }
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const invitation = readInvitation(editorialDb(), token, new Date())
  const t = await getTranslations('auth.invitation')
  const refusals = await getTranslations('refusals.invitation')
  const choice = (await currentActor()) ? undefined : chooseLocale
  if (invitation.state !== 'open') {
    return (
      <AuthSheet title={t('title')} chooseLocale={choice}>
        <Notice tone="warning" title={t('closed')}>
          <p>{refusals(invitation.state)}</p>
        </Notice>
        <LinkButton href="/sign-in" className="self-start">
          {t('toSignIn')}
        </LinkButton>
      </AuthSheet>
    )
  }
  const { email, name, isFirst } = invitation
  return (
    <AuthSheet
      title={isFirst ? t('welcome') : t('title')}
      lead={isFirst ? t('leadFirst') : t('leadAgain')}
      chooseLocale={choice}
    >
      <InvitationForm token={token} email={email} name={name} accept={acceptAction} />
    </AuthSheet>
  )
}
