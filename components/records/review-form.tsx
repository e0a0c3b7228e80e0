'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useReasonText } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { MovableRecord } from './movable-record'
import { ReasonList } from './reason-list'
import type { RecordActions } from './record-actions'
import { useMove } from './use-move'

/** Approve or give back, with what the reviewer has to say. The approval names the text that is on the page. */
export function ReviewForm({ record, actions }: { record: MovableRecord; actions: RecordActions }) {
  const t = useTranslations('records.review')
  const [comment, setComment] = useState('')
  const { text } = useReasonText()
  const { run, busy, reasons } = useMove()
  const { editionId, hash, can } = record
  const ofComment = reasons.find(({ field }) => field === 'comment')
  const others = reasons
    .filter((reason) => reason !== ofComment)
    .map((reason) => (reason.key === 'conflict' ? { key: 'workflow.changedWhileRead' } : reason))
  return (
    <div className="flex flex-col gap-2">
      <ReasonList reasons={others} />
      <TextArea
        label={t('comment')}
        hint={t(can.includes('approve') ? 'commentHint' : 'commentReturnHint')}
        value={comment}
        error={ofComment && text(ofComment)}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {can.includes('approve') && (
          <Button
            variant="primary"
            busy={busy}
            onClick={() => run('approve', () => actions.approve({ editionId, hash, comment }))}
          >
            {t('approve')}
          </Button>
        )}
        {can.includes('return') && (
          <Button busy={busy} onClick={() => run('return', () => actions.giveBack({ editionId, comment }))}>
            {t('return')}
          </Button>
        )}
      </div>
      {can.includes('approve') && (
        <p className="text-meta text-muted">{t('binding', { hash: hash.slice(0, 8) })}</p>
      )}
    </div>
  )
}
