import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { OffStatuses } from '@/lib/meetings/off-statuses'
import type { ListedRecord } from '@/lib/workflow/listed-record'
import type { Today } from '@/lib/workflow/today-queries'
import { RecordTable } from './record-table'

type Props = {
  today: Today
  zone: string
  /** Which of the meetings will not be on their day. */
  off: OffStatuses
  mayPublish: boolean
  /** The texts that wait to be confirmed; nothing where none does. */
  intake?: ReactNode
}

/** What waits for this person, what they are writing, and what went out last. */
export function TodaySections({ today, zone, off, mayPublish, intake }: Props) {
  const t = useTranslations('today')
  const { returned, toReview, toPublish, mine, published } = today
  const nothingWaits = !intake && returned.length + toReview.length + toPublish.length === 0
  const section = (
    name: 'returned' | 'toReview' | 'toPublish' | 'mine' | 'published',
    rows: readonly ListedRecord[],
  ) => (
    <RecordTable
      caption={t(name)}
      showCaption
      rows={rows}
      zone={zone}
      mixed
      off={off}
      empty={
        <section>
          <h2 className="pb-2 text-lead">{t(name)}</h2>
          <EmptyState title={t(`empty.${name}`)} />
        </section>
      }
    />
  )
  return (
    <div className="flex max-w-page flex-col gap-10">
      {nothingWaits && (
        <section>
          <h2 className="pb-2 text-lead">{t('waiting')}</h2>
          <EmptyState title={t('empty.waiting')}>{t('empty.waitingHint')}</EmptyState>
        </section>
      )}
      {returned.length > 0 && section('returned', returned)}
      {toReview.length > 0 && section('toReview', toReview)}
      {toPublish.length > 0 && (
        <div className="flex flex-col gap-3">
          {section('toPublish', toPublish)}
          {mayPublish && (
            <LinkButton
              href={`/desk/publish?${toPublish.map(({ editionId }) => `edition=${editionId}`).join('&')}`}
              className="self-start"
            >
              {t('publishAll', { count: toPublish.length })}
            </LinkButton>
          )}
        </div>
      )}
      {intake}
      {section('mine', mine)}
      {section('published', published)}
    </div>
  )
}
