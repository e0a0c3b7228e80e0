import { useTranslations } from 'next-intl'
import { CommandButton } from '@/components/desk/command-button'
import { Moment } from '@/components/desk/moment'
import { DataTable } from '@/components/ui/data-table'
import type { ActionResult } from '@/lib/refusal'
import { browserName } from '@/lib/users/user-agent'

type Session = {
  tokenHash: string
  createdAt: string
  lastSeenAt: string
  address: string
  userAgent: string
}
type Props = {
  sessions: readonly Session[]
  /** The session of this browser, which ends by signing out and not here. */
  current: string
  zone: string
  end: (input: { tokenHash: string }) => Promise<ActionResult<void>>
}

/** The browsers in which one is signed in. */
export function SessionTable({ sessions, current, zone, end }: Props) {
  const t = useTranslations('users.settings')
  const nameOf = (session: Session) => browserName(session.userAgent) || t('unknownBrowser')
  return (
    <DataTable
      caption={t('sessions')}
      hideCaption
      rows={sessions}
      rowKey={(session) => session.tokenHash}
      columns={[
        {
          key: 'browser',
          header: t('browser'),
          rowHeader: true,
          cell: (session) => (
            <>
              {nameOf(session)}
              {session.tokenHash === current && <span className="text-muted"> · {t('here')}</span>}
            </>
          ),
        },
        {
          key: 'address',
          header: t('address'),
          cell: ({ address }) => address || '–',
          className: 'max-sm:hidden',
        },
        {
          key: 'began',
          header: t('began'),
          cell: (row) => <Moment at={row.createdAt} zone={zone} />,
          className: 'max-sm:hidden',
        },
        { key: 'lastSeen', header: t('lastSeen'), cell: (row) => <Moment at={row.lastSeenAt} zone={zone} /> },
        {
          key: 'action',
          header: <span className="sr-only">{t('action')}</span>,
          cell: (session) =>
            session.tokenHash !== current && (
              <CommandButton
                input={{ tokenHash: session.tokenHash }}
                run={end}
                done={t('ended')}
                label={t('endThis', { browser: nameOf(session) })}
              >
                {t('end')}
              </CommandButton>
            ),
        },
      ]}
    />
  )
}
