import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { UserRow } from '@/lib/users/queries'
import { roleNames } from '@/lib/users/role-names'
import { StateBadge } from './state-badge'

/** The people of the desk. */
export function UserTable({ users, zone }: { users: readonly UserRow[]; zone: string }) {
  const t = useTranslations('users')
  const columns: Column<UserRow>[] = [
    {
      key: 'name',
      header: t('fields.name'),
      rowHeader: true,
      cell: (user) => <Link href={`/desk/users/${user.id}`}>{user.name}</Link>,
    },
    { key: 'email', header: t('fields.email'), cell: (user) => user.email, className: 'max-md:hidden' },
    {
      key: 'roles',
      header: t('fields.roles'),
      cell: (user) => roleNames(user.roles.map((role) => t(`roles.${role}`))),
    },
    { key: 'state', header: t('fields.state'), cell: (user) => <StateBadge state={user.state} /> },
    {
      key: 'lastSeen',
      header: t('fields.lastSeen'),
      cell: (user) =>
        user.lastSeenAt ? (
          <Moment at={user.lastSeenAt} zone={zone} />
        ) : (
          <span className="text-muted">{t('never')}</span>
        ),
      className: 'max-sm:hidden',
    },
    {
      key: 'sessions',
      header: t('fields.sessions'),
      cell: (user) => user.sessions,
      numeric: true,
      className: 'max-md:hidden',
    },
  ]
  return (
    <DataTable
      caption={t('count', { count: users.length })}
      columns={columns}
      rows={users}
      rowKey={(user) => user.id}
      empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
    />
  )
}
