import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { entryPath } from './paths'

type Post = {
  id: string
  label: string
  isRetired: boolean
  holders: readonly { id: string; label: string; isActing: boolean }[]
}

/** The posts of a body and whoever holds them today. */
export function PostsTable({ posts }: { posts: readonly Post[] }) {
  const t = useTranslations('directory')
  return (
    <DataTable
      caption={t('posts.title')}
      hideCaption
      rows={posts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('posts.none')} />}
      columns={[
        {
          key: 'post',
          header: t('fields.post'),
          rowHeader: true,
          cell: ({ id, label, isRetired }) => (
            <>
              <Link href={entryPath('post', id)}>{label}</Link>
              {isRetired && <span className="text-muted"> {t('retiredMark')}</span>}
            </>
          ),
        },
        {
          key: 'holders',
          header: t('posts.holders'),
          cell: ({ holders }) =>
            holders.length === 0 ? (
              <span className="text-muted">{t('posts.vacant')}</span>
            ) : (
              <ul>
                {holders.map(({ id, label, isActing }) => (
                  <li key={id}>
                    <Link href={entryPath('person', id)}>{label}</Link>
                    {isActing && <span className="text-muted"> {t('actingMark')}</span>}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}
