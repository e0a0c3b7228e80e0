import { useTranslations } from 'next-intl'
import { Moment } from '@/components/desk/moment'
import type { Review } from '@/lib/workflow/review-queries'

/** What was said of an edition between those who wrote it and those who read it. */
export function ReviewTimeline({ reviews, zone }: { reviews: readonly Review[]; zone: string }) {
  const t = useTranslations('records.review')
  if (reviews.length === 0) return <p className="text-muted text-ui">{t('none')}</p>
  return (
    <ol className="flex flex-col gap-3">
      {reviews.map((review) => (
        <li key={review.id} className="text-ui">
          <p>{t(`verdict.${review.verdict}`, { name: review.byName })}</p>
          <p className="text-meta text-muted">
            <Moment at={review.at} zone={zone} />
          </p>
          {review.comment && (
            <p className="mt-1 whitespace-pre-line border-field border-l-2 pl-2">{review.comment}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
