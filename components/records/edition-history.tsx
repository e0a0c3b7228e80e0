import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import type { RecordKind } from '@/db/editorial/schema/records'
import type { PastEdition } from '@/lib/workflow/history-queries'
import { recordPath } from './record-path'
import { ReviewTimeline } from './review-timeline'

type Props = { kind: RecordKind; edition: PastEdition; zone: string }

/** One edition: how it ended, its revisions, and what was said in review. */
export function EditionHistory({ kind, edition, zone }: Props) {
  const t = useTranslations('records.history')
  const { publicNumber, status, publishedAt, publishedByName, withdrawnAt, withdrawal } = edition
  return (
    <section className="flex flex-col gap-3 border-hairline border-b pb-6">
      <h2 className="text-lead">
        {publicNumber ? t('edition', { number: publicNumber }) : t('editionWithoutNumber')}
        <span className="pl-3 font-sans text-meta text-muted">{t(`status.${status}`)}</span>
      </h2>
      {publishedAt && (
        <p className="text-ui">
          {t('published', { name: publishedByName ?? '' })} <Moment at={publishedAt} zone={zone} />
        </p>
      )}
      {withdrawnAt && (
        <div className="border-danger border-l-2 pl-3 text-ui">
          <p>
            {t('withdrawn')} <Moment at={withdrawnAt} zone={zone} />
          </p>
          {withdrawal?.reason && <p>{t('reason', { reason: withdrawal.reason })}</p>}
        </div>
      )}
      <div className="grid gap-6 md:grid-cols-2">
        <div>
          <h3 className="mb-2 font-sans font-semibold text-ui">{t('revisions')}</h3>
          <RevisionList kind={kind} edition={edition} zone={zone} />
        </div>
        <div>
          <h3 className="mb-2 font-sans font-semibold text-ui">{t('reviews')}</h3>
          <ReviewTimeline reviews={edition.reviews} zone={zone} />
        </div>
      </div>
    </section>
  )
}

function RevisionList({ kind, edition, zone }: Props) {
  const t = useTranslations('records.history')
  const path = `${recordPath(kind, edition.recordId)}/history`
  return (
    <ol className="flex flex-col gap-1 text-ui">
      {edition.revisions.map((revision, index) => {
        const before = edition.revisions[index - 1]
        return (
          <li key={revision.id} className="flex flex-wrap gap-x-3">
            <span className="tabular-nums">{t('revision', { number: revision.number })}</span>
            <span>{t(`purpose.${revision.purpose}`, { name: revision.byName })}</span>
            <span className="text-muted">
              <Moment at={revision.createdAt} zone={zone} />
            </span>
            {before && (
              <Link href={`${path}?from=${before.id}&to=${revision.id}`}>
                {t('changes')}
                <span className="sr-only"> {t('changesOf', { number: revision.number })}</span>
              </Link>
            )}
          </li>
        )
      })}
    </ol>
  )
}
