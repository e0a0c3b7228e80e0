import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Moment } from '@/components/desk/moment'
import { PageHeader } from '@/components/desk/page-header'
import { Section } from '@/components/desk/section'
import { DefinitionList } from '@/components/ui/definition-list'
import { AccessButtons } from '@/components/users/access-buttons'
import { RolesForm } from '@/components/users/roles-form'
import { StateBadge } from '@/components/users/state-badge'
import { roles } from '@/db/editorial/schema/users'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { userById } from '@/lib/users/queries'
import { roleNames } from '@/lib/users/role-names'
import { requireCtx } from '@/lib/web/session'
import { disableAction, enableAction, endSessionsAction, renewAction, setRolesAction } from '../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: userById(await requireCtx(), (await params).id)?.name }
}

export default async function UserPage({ params }: Props) {
  const ctx = await requireCtx()
  const user = userById(ctx, (await params).id) ?? notFound()
  const zone = organisationZone(ctx.db)
  const t = await getTranslations('users')
  const isOther = user.id !== ctx.actor.id
  const moment = (at: string) => <Moment at={at} zone={zone} />
  return (
    <>
      <PageHeader
        title={user.name}
        status={<StateBadge state={user.state} />}
        up={{ href: '/desk/users', label: t('title') }}
      />
      <div className="flex max-w-sheet flex-col gap-10">
        <Section title={t('user.about')}>
          <DefinitionList
            items={[
              { term: t('fields.email'), description: user.email },
              {
                term: t('fields.roles'),
                description: roleNames(user.roles.map((role) => t(`roles.${role}`))),
              },
              { term: t('fields.locale'), description: t(`languages.${user.locale}`) },
              {
                term: t('fields.lastSeen'),
                description: user.lastSeenAt ? moment(user.lastSeenAt) : t('never'),
              },
              { term: t('fields.sessions'), description: user.sessions },
              {
                term: t('fields.link'),
                description: user.linkExpiresAt
                  ? t.rich('linkUntil', { until: () => moment(user.linkExpiresAt ?? '') })
                  : t('noLink'),
              },
            ]}
          />
          <p className="text-ui">
            <Link href={`/desk/audit?actor=${user.id}`}>{t('user.log')}</Link>
          </p>
        </Section>
        {!isOther && (
          <p className="max-w-measure text-ui">
            {t.rich('user.oneself', { settings: (text) => <Link href="/desk/settings">{text}</Link> })}
          </p>
        )}
        {isOther && (
          <Section title={t('fields.roles')} lead={t('user.rolesHint')}>
            <RolesForm
              key={user.roles.join()}
              userId={user.id}
              roles={user.roles}
              choices={roles}
              save={setRolesAction}
            />
          </Section>
        )}
        {isOther && (
          <Section title={t('user.access')}>
            <AccessButtons
              user={user}
              zone={zone}
              renew={renewAction}
              endSessions={endSessionsAction}
              disable={disableAction}
              enable={enableAction}
            />
          </Section>
        )}
      </div>
    </>
  )
}
