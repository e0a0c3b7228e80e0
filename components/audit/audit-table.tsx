import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { AuditLine } from '@/lib/audit/queries'
import { useAuditWords } from './audit-words'

type Props = { lines: readonly AuditLine[]; total: number; zone: string }

/** Lines of the audit log. What a line is about leads to everything about it. */
export function AuditTable({ lines, total, zone }: Props) {
  const t = useTranslations('audit')
  const words = useAuditWords()
  return (
    <DataTable
      caption={t('count', { count: total })}
      rows={lines}
      rowKey={(line) => line.seq}
      empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      columns={[
        {
          key: 'at',
          header: t('fields.at'),
          rowHeader: true,
          cell: (line) => <Moment at={line.at} zone={zone} seconds />,
        },
        { key: 'actor', header: t('fields.actor'), cell: (line) => line.actorName ?? t('system') },
        {
          key: 'action',
          header: t('fields.action'),
          cell: (line) => [words.sentence(line.action), words.roles(line.data)].filter(Boolean).join(': '),
        },
        {
          key: 'subject',
          header: t('fields.subject'),
          cell: (line) => (
            <>
              {words.kind(line.subjectKind)}{' '}
              <Link
                href={`/desk/audit?kind=${line.subjectKind}&subject=${encodeURIComponent(line.subjectId)}`}
              >
                {line.subjectName ?? line.subjectId}
              </Link>
            </>
          ),
        },
      ]}
    />
  )
}
