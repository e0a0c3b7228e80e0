'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { LinkButton } from '@/components/ui/link-button'
import type { Move } from '@/lib/workflow/transitions'
import type { MovableRecord } from './movable-record'
import { ReasonList } from './reason-list'
import type { RecordActions } from './record-actions'
import { useRecordFormContext } from './record-form-context'
import { listPath, recordPath } from './record-path'
import { ReviewForm } from './review-form'
import { useMove } from './use-move'

type Props = { record: MovableRecord; actions: RecordActions; offersEditing: boolean }

/** The moves that this person can make with the record now. */
export function MoveButtons({ record, actions, offersEditing }: Props) {
  const t = useTranslations('records.moves')
  const router = useRouter()
  const form = useRecordFormContext()
  const { run, attempt, busy, reasons } = useMove()
  const { kind, recordId, editionId, can } = record
  const may = (move: Move) => can.includes(move)

  const submit = async () => {
    if (!form) return actions.submit({ editionId, lockVersion: record.lockVersion })
    form.clearReasons()
    if (!(await form.saveNow())) return { ok: false as const, reasons: [] }
    return actions.submit({ editionId, lockVersion: form.saver.lockVersion() })
  }
  const discard = () =>
    attempt(
      'discard',
      () => actions.discard({ editionId }),
      () => (record.wasPublic ? router.refresh() : router.push(listPath(kind))),
    )
  return (
    <div className="flex flex-col items-stretch gap-2">
      <ReasonList reasons={reasons} />
      {may('submit') && (
        <Button variant="primary" busy={busy} onClick={() => run('submit', submit)}>
          {t('submit')}
        </Button>
      )}
      {offersEditing && (
        <ConfirmDialog
          trigger={<Button>{t('edit')}</Button>}
          title={t('editTitle')}
          description={t('editExplanation')}
          confirm={t('editConfirm')}
          onConfirm={() => router.push(`${recordPath(kind, recordId)}?edit=1`)}
        />
      )}
      {(may('approve') || may('return')) && <ReviewForm record={record} actions={actions} />}
      {may('publish') && (
        <LinkButton variant="primary" href={`/desk/publish?edition=${editionId}`}>
          {t('publish')}
        </LinkButton>
      )}
      {may('recall') && (record.isTheirs || !may('return')) && (
        <Button busy={busy} onClick={() => run('recall', () => actions.recall({ editionId }))}>
          {t('recall')}
        </Button>
      )}
      {may('revise') && (
        <Button busy={busy} onClick={() => run('revise', () => actions.revise({ recordId }))}>
          {t('revise')}
        </Button>
      )}
      {may('withdraw') && (
        <LinkButton variant="danger" href={`${recordPath(kind, recordId)}/withdraw`}>
          {t('withdraw')}
        </LinkButton>
      )}
      {may('discard') && (
        <ConfirmDialog
          trigger={<Button variant="danger">{t('discard')}</Button>}
          title={t('discardTitle')}
          description={record.wasPublic ? t('discardEdition') : t('discardRecord')}
          confirm={t('discardConfirm')}
          tone="danger"
          onConfirm={discard}
        />
      )}
    </div>
  )
}
