'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { FormSection } from '@/components/meetings/form-section'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DismissButton } from './dismiss-button'
import type { IntakeActions } from './intake-actions'
import { makingOf } from './making'
import { MakingSummary } from './making-summary'
import { ReleaseFields } from './release-fields'
import type { ReviewValues } from './review-values'
import { useCalmly } from './use-calmly'

type Props = { textId: string; busy: boolean; dismiss: IntakeActions['dismiss'] }

/** What will be made, said before it is; the list and the release only if they are wanted. */
export function MakingBox({ textId, busy, dismiss }: Props) {
  const t = useTranslations('intake.making')
  const { register } = useFormContext<ReviewValues>()
  const making = useCalmly(makingOf)
  const { lists, meetings, attached, hasRelease } = making
  const isNothing = meetings + attached === 0 && !hasRelease
  return (
    <FormSection title={t('title')}>
      {lists.map(({ index, people, delegations }) => (
        <CheckboxField
          key={index}
          {...register(`events.${index}.hasList`)}
          label={t('list', { people, event: lists.length > 1 ? index + 1 : 0 })}
          hint={t('listHint', { delegations })}
        />
      ))}
      <CheckboxField {...register('hasRelease')} label={t('release')} hint={t('releaseHint')} />
      {hasRelease && <ReleaseFields />}
      <MakingSummary making={making} isNothing={isNothing} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={busy} disabled={isNothing}>
          {t('confirm')}
        </Button>
        <DismissButton id={textId} dismiss={dismiss} />
      </div>
    </FormSection>
  )
}
