import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { Difference } from '@/lib/workflow/differences'
import { DifferenceTable } from './difference-table'

export type ChangeSet = { since: 'published' | 'submitted'; differences: readonly Difference[] }

/** What a reviewer would otherwise have to find: how the text differs from what is public and from the last one sent. */
export function ReviewChanges({ kind, sets }: { kind: RecordKind; sets: readonly ChangeSet[] }) {
  const t = useTranslations('records.changes')
  if (sets.length === 0) return null
  return (
    <div className="mb-6 border border-hairline bg-sheet px-4">
      {sets.map(({ since, differences }) => (
        <Disclosure
          key={since}
          open={differences.length > 0 && differences.length <= 10}
          summary={t(since === 'published' ? 'sincePublished' : 'sinceSubmitted')}
        >
          {differences.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <DifferenceTable
              kind={kind}
              differences={differences}
              beforeLabel={t('was')}
              afterLabel={t('is')}
            />
          )}
        </Disclosure>
      ))}
    </div>
  )
}
