import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { isDirectoryKind } from '@/lib/directory/kinds'
import type { proposalsWaiting } from '@/lib/directory/release-queries'
import { appointmentPath, entryPath } from './paths'
import { PrintedView } from './printed-view'
import { usePartialDate } from './use-partial-date'

type Proposal = ReturnType<typeof proposalsWaiting>[number]

/** Entries that others proposed for the public; each leads to where it is released. */
export function WaitingProposals({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useTranslations('directory')
  const dateText = usePartialDate()
  return (
    <DataTable
      caption={t('release.waiting')}
      hideCaption
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'kind',
          header: t('kind'),
          rowHeader: true,
          cell: ({ subject }) => <Link href={pathOf(subject)}>{t(`release.kinds.${subject.kind}`)}</Link>,
        },
        {
          key: 'printed',
          header: t('release.reads'),
          cell: ({ printed }) => <PrintedView printed={printed} />,
        },
        { key: 'from', header: t('release.publicFrom'), cell: ({ publicFrom }) => dateText(publicFrom) },
        { key: 'by', header: t('release.proposer'), cell: ({ proposedBy }) => proposedBy.name },
      ]}
    />
  )
}

function pathOf({ kind, id }: Proposal['subject']): string {
  if (isDirectoryKind(kind)) return entryPath(kind, id)
  return kind === 'appointment' ? appointmentPath(id) : '/desk/organisation'
}
