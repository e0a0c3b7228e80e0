import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/desk/section'
import { EmptyState } from '@/components/ui/empty-state'
import type { EntryOption } from '@/lib/directory/find-queries'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { entryPath } from './paths'

/** What a search in the whole directory has found, by kind. */
export function FoundEntries({
  groups,
}: {
  groups: readonly { kind: DirectoryKind; found: EntryOption[] }[]
}) {
  const t = useTranslations('directory')
  const filled = groups.filter(({ found }) => found.length > 0)
  if (filled.length === 0) return <EmptyState title={t('nothingFound')}>{t('nothingFoundHint')}</EmptyState>
  return filled.map(({ kind, found }) => (
    <Section key={kind} title={t(`kinds.${kind}`)}>
      <ul className="flex flex-col">
        {found.map(({ id, label, detail }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-3 border-hairline border-b py-1.5 text-ui"
          >
            <Link href={entryPath(kind, id)} data-row>
              {label}
            </Link>
            {detail && <span className="text-muted">{detail}</span>}
          </li>
        ))}
      </ul>
    </Section>
  ))
}
