import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { type AppointmentActions, AppointmentButtons } from './appointment-actions'
import { appointmentPath, entryPath } from './paths'
import { usePartialDate } from './use-partial-date'

export type AppointmentLine = {
  id: string
  lockVersion: number
  kind: 'full' | 'acting'
  from: string | null
  to: string | null
  /** In force today. */
  isCurrent: boolean
  person: { id: string; label: string }
  post: { id: string; label: string }
  body: { id: string; label: string }
}

type Props = {
  lines: readonly AppointmentLine[]
  /** What the table is of: the posts of a person, or the people in a post. */
  of: 'person' | 'post'
  today: string
  /** Left out for who may not change the directory. */
  actions?: AppointmentActions
}

export function AppointmentsTable({ lines, of, today, actions }: Props) {
  const t = useTranslations('directory')
  const dateText = usePartialDate({ dense: true })
  const other = of === 'person' ? 'post' : 'person'
  return (
    <DataTable
      caption={t('appointment.title')}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t(`appointment.none.${of}`)} />}
      columns={[
        {
          key: other,
          header: t(`fields.${other}`),
          rowHeader: true,
          cell: (line) => (
            <>
              <Link href={entryPath(other, line[other].id)}>{line[other].label}</Link>
              {line.kind === 'acting' && <span className="text-muted"> {t('actingMark')}</span>}
              {of === 'person' && (
                <span className="block text-meta">
                  <Link href={entryPath('body', line.body.id)} className="inline-block text-muted leading-6">
                    {line.body.label}
                  </Link>
                </span>
              )}
            </>
          ),
        },
        ...(['from', 'to'] as const).map((end) => ({
          key: end,
          header: t(`period.${end}`),
          cell: (line: AppointmentLine) => (
            <span className={line.isCurrent ? 'font-medium' : 'text-muted'}>
              {line[end] ? dateText(line[end]) : t('period.open')}
            </span>
          ),
          className: 'sm:whitespace-nowrap',
        })),
        ...(actions
          ? [
              {
                key: 'actions',
                header: <span className="sr-only">{t('actions')}</span>,
                cell: (line: AppointmentLine) => (
                  <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                    <Link
                      href={appointmentPath(line.id)}
                      aria-label={t('appointment.openName', { name: nameOf(line) })}
                    >
                      {t('appointment.open')}
                    </Link>
                    <AppointmentButtons
                      appointment={line}
                      name={nameOf(line)}
                      today={today}
                      actions={actions}
                    />
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

const nameOf = ({ person, post }: AppointmentLine) => `${person.label}, ${post.label}`
