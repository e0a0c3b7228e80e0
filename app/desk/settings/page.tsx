import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Section } from '@/components/desk/section'
import { LocaleForm } from '@/components/users/locale-form'
import { PasswordForm } from '@/components/users/password-form'
import { SessionTable } from '@/components/users/session-table'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { liveSessions } from '@/lib/users/queries'
import { currentSession, requireCtx } from '@/lib/web/session'
import { changePasswordAction, endSessionAction, setLocaleAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users.settings'))('title') }
}

export default async function SettingsPage() {
  const ctx = await requireCtx()
  const t = await getTranslations('users.settings')
  return (
    <>
      <PageHeader title={t('title')} status={ctx.actor.name} />
      <div className="flex max-w-sheet flex-col gap-10">
        <Section title={t('language')}>
          <LocaleForm key={ctx.actor.locale} save={setLocaleAction} />
        </Section>
        <Section title={t('password')} lead={t('passwordLead')}>
          <PasswordForm change={changePasswordAction} />
        </Section>
        <Section title={t('sessions')}>
          <SessionTable
            sessions={liveSessions(ctx, ctx.actor.id)}
            current={await currentSession()}
            zone={organisationZone(ctx.db)}
            end={endSessionAction}
          />
        </Section>
      </div>
    </>
  )
}
