import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { AuthSheet } from '@/components/users/auth-sheet'
import { SignInForm } from '@/components/users/sign-in-form'
import { returnAddress } from '@/lib/web/return-address'
import { currentActor } from '@/lib/web/session'
import { chooseLocale } from '../actions'

type Props = { searchParams: Promise<{ from?: string | string[]; ready?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth')
  return { title: `${t('signIn.title')} – ${t('product')}` }
}

export default async function SignInPage({ searchParams }: Props) {
  const { from, ready } = await searchParams
  const to = returnAddress(typeof from === 'string' ? from : undefined)
  if (await currentActor()) redirect(to)
  const t = await getTranslations('auth.signIn')
  return (
    <AuthSheet title={t('title')} lead={t('lead')} chooseLocale={chooseLocale}>
      {ready && <Notice tone="success" title={t('ready')} role="status" />}
      <SignInForm to={to} />
      <p className="text-meta text-muted">{t('forgotten')}</p>
    </AuthSheet>
  )
}
