import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PanelSection } from '@/components/desk/sheet'
import type { RecordView } from '@/lib/workflow/record-queries'
import type { PeopleOn, Review } from '@/lib/workflow/review-queries'
import { moves } from '@/lib/workflow/transitions'
import { MoveButtons } from './move-buttons'
import { PeopleSection } from './people-section'
import type { RecordActions } from './record-actions'
import { recordPath } from './record-path'
import { ReviewTimeline } from './review-timeline'

type Props = {
  view: RecordView
  reviews: readonly Review[]
  people: PeopleOn
  actorId: string
  /** The actor may ask people into the record. */
  mayInvite: boolean
  /** The text is shown for reading, and the actor may take it up at the price of approving it. */
  offersEditing: boolean
  zone: string
  /** Where it can be read on the site, where the site is served. */
  publicAddresses: readonly string[]
  actions: RecordActions
  /** What else the kind has to say: the original of a translation, the list of a meeting. */
  children?: ReactNode
}

/** Beside the sheet: what can be done, what was said in review, who works on it, where else to look. */
export function RecordPanel(props: Props) {
  const {
    view,
    actorId,
    reviews,
    people,
    mayInvite,
    offersEditing,
    zone,
    publicAddresses,
    actions,
    children,
  } = props
  const t = useTranslations('records.panel')
  const { record, edition, head, state } = view
  const path = recordPath(record.kind, record.id)
  const can = moves.filter((move) => view.moves[move].allowed)
  const movable = {
    kind: record.kind,
    recordId: record.id,
    state,
    editionId: edition.id,
    lockVersion: edition.lockVersion,
    hash: head.hash,
    isTheirs: view.isOwn || edition.submittedBy === actorId,
    wasPublic: Boolean(view.live ?? view.withdrawn),
    can,
  }
  return (
    <>
      <PanelSection title={t('moves')}>
        <p className="mb-2 text-ui">{t(`now.${whatNow(view, reviews)}`)}</p>
        <MoveButtons record={movable} actions={actions} offersEditing={offersEditing} />
      </PanelSection>
      {children}
      <PanelSection title={t('review')}>
        <ReviewTimeline reviews={reviews} zone={zone} />
      </PanelSection>
      <PanelSection title={t('people')}>
        <PeopleSection
          recordId={record.id}
          createdByName={view.createdByName}
          people={people}
          mayInvite={mayInvite}
          actions={actions}
        />
      </PanelSection>
      <PanelSection title={t('more')}>
        <ul className="flex flex-col gap-1 text-ui">
          <li>
            <Link href={`${path}/preview`}>{t('preview')}</Link>
          </li>
          <li>
            <Link href={`${path}/history`}>{t('history')}</Link>
          </li>
          {publicAddresses.map((address) => (
            <li key={address} className="wrap-anywhere">
              {t('onSite')} <a href={address}>{address}</a>
            </li>
          ))}
        </ul>
      </PanelSection>
    </>
  )
}

/** Which sentence says whose turn it is, from where the actor stands. */
function whatNow({ edition, moves: answers }: RecordView, reviews: readonly Review[]): string {
  if (edition.status === 'in_review') {
    if (answers.approve.allowed) return 'yoursToReview'
    return answers.approve.reasons.some(({ key }) => key === 'workflow.fourEyes') &&
      !isDenied(answers.approve.reasons)
      ? 'notYoursToApprove'
      : 'withReviewers'
  }
  if (edition.status === 'approved') return answers.publish.allowed ? 'yoursToPublish' : 'withPressSecretary'
  return edition.status === 'draft' && reviews.at(-1)?.verdict === 'returned' ? 'returned' : edition.status
}

const isDenied = (reasons: readonly { key: string }[]) => reasons.some(({ key }) => key === 'access.denied')
