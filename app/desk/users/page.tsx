import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/desk/filter-bar'
import { PageHeader } from '@/components/desk/page-header'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { UserTable } from '@/components/users/user-table'
import { roles } from '@/db/editorial/schema/users'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { listUsers, userStates } from '@/lib/users/queries'
import { requireCtx } from '@/lib/web/session'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') }
}

export default async function UsersPage({ searchParams }: Props) {
  const ctx = await requireCtx()
  const query = await searchParams
  const text = typeof query.text === 'string' ? query.text : ''
  const role = roles.find((each) => each === query.role)
  const state = userStates.find((each) => each === query.state)
  const users = listUsers(ctx, { text, role, state }) ?? notFound()
  const t = await getTranslations('users')
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton href="/desk/users/invite" variant="primary">
            {t('invite.open')}
          </LinkButton>
        }
      />
      <FilterBar action="/desk/users" filtered={Boolean(text || role || state)}>
        <TextField label={t('filters.text')} name="text" type="search" defaultValue={text} />
        <SelectField
          label={t('filters.role')}
          name="role"
          defaultValue={role ?? ''}
          none={t('filters.any')}
          choices={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <SelectField
          label={t('filters.state')}
          name="state"
          defaultValue={state ?? ''}
          none={t('filters.anyState')}
          choices={userStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
      </FilterBar>
      <UserTable users={users} zone={organisationZone(ctx.db)} />
    </>
  )
}
