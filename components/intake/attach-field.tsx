'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { recordPath } from '@/components/records/record-path'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import type { ExistingMeeting } from '@/lib/intake/existing'
import { useReview, useStanding } from './review-store'
import type { ReviewValues } from './review-values'

type Props = { index: number; existing: ExistingMeeting }

/** A meeting of the same body and number or day is on the desk already: to attach to it, or to make another. */
export function AttachField({ index, existing }: Props) {
  const t = useTranslations('intake.attach')
  const { setValue } = useFormContext<ReviewValues>()
  const name = `events.${index}.meeting.meetingId` as const
  const field = `meetings.${index}.meetingId`
  const review = useReview()
  const isOpen = useStanding(field) === 'guessed'
  const meetingId = useWatch<ReviewValues, typeof name>({ name })
  return (
    <div data-field={field}>
      <Notice tone="warning" title={t('title')}>
        <p>
          <Link href={recordPath('meeting', existing.id)} target="_blank">
            {existing.label}
          </Link>
          {existing.detail && <span className="text-muted"> · {existing.detail}</span>}
        </p>
        <RadioGroup
          label={t('question')}
          value={isOpen ? '' : meetingId ? 'attach' : 'new'}
          onChange={(event) => {
            const attaches = event.target.value === 'attach'
            review.edited(field)
            setValue(name, attaches ? existing.id : null, { shouldDirty: true })
            if (attaches && existing.hasList) setValue(`events.${index}.hasList`, false)
          }}
          choices={[
            { value: 'attach', label: t('attach'), hint: t(existing.hasList ? 'hasList' : 'attachHint') },
            { value: 'new', label: t('new') },
          ]}
        />
      </Notice>
    </div>
  )
}
