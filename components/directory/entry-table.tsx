import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { locales } from '@/db/locales'
import type { DirectoryKind } from '@/lib/directory/kinds'
import type { ListedEntry } from '@/lib/directory/queries'
import { entryPath } from './paths'

type Props = { kind: DirectoryKind; entries: readonly ListedEntry[]; isFiltered: boolean }

/** The entries of a kind. */
export function EntryTable({ kind, entries, isFiltered }: Props) {
  const t = useTranslations('directory')
  return (
    <DataTable
      caption={t(`kinds.${kind}`)}
      hideCaption
      rows={entries}
      rowKey={({ id }) => id}
      empty={
        isFiltered ? (
          <EmptyState title={t('nothingFound')}>{t('nothingFoundHint')}</EmptyState>
        ) : (
          <EmptyState title={t(`empty.${kind}`)} />
        )
      }
      columns={[
        {
          key: 'label',
          header: t(`name.${kind}`),
          rowHeader: true,
          cell: (entry) => (
            <>
              <Link href={entryPath(kind, entry.id)} data-row>
                {entry.label}
              </Link>
              {entry.isMerged && <span className="text-muted"> {t('mergedMark')}</span>}
            </>
          ),
        },
        ...(kind === 'body'
          ? [
              {
                key: 'kind',
                header: t('fields.kind'),
                cell: (entry: ListedEntry) => entry.bodyKind && t(`bodyKinds.${entry.bodyKind}`),
              },
            ]
          : []),
        ...(kind === 'topic'
          ? []
          : [{ key: 'detail', header: t(`detail.${kind}`), cell: (entry: ListedEntry) => entry.detail }]),
        {
          key: 'languages',
          header: t('translations'),
          cell: (entry) => {
            const missing = locales.filter((locale) => !entry.languages.includes(locale))
            return missing.length > 0 ? (
              <span className="text-warning">{t('missing', { list: missing.join(', ').toUpperCase() })}</span>
            ) : (
              <span className="text-muted">{entry.languages.join(', ').toUpperCase()}</span>
            )
          },
          className: 'whitespace-nowrap',
        },
      ]}
    />
  )
}
