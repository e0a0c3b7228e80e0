'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { FormSection } from '@/components/meetings/form-section'
import { Button } from '@/components/ui/button'
import { DelegationFields } from './delegation-fields'
import { addedDelegation, type ReviewValues } from './review-values'
import { UndoRemoved } from './undo-removed'
import { useRows } from './use-rows'

/** The attendance list that a text gives: delegations, and those of their people that it names. */
export function ListFields({ index }: { index: number }) {
  const t = useTranslations('intake.list')
  const { setValue } = useFormContext<ReviewValues>()
  const { root, fields, add, remove, undo, canUndo } = useRows(`events.${index}.delegations`)
  const hasList = useWatch<ReviewValues, `events.${number}.hasList`>({ name: `events.${index}.hasList` })
  if (!hasList) {
    return (
      <FormSection title={t('title')}>
        <p className="text-muted text-ui">{t('notMade')}</p>
        <Button
          size="sm"
          className="self-start"
          onClick={() => setValue(`events.${index}.hasList`, true, { shouldDirty: true })}
        >
          {t('make')}
        </Button>
      </FormSection>
    )
  }
  return (
    <FormSection title={t('title')}>
      <div ref={root} className="flex flex-col gap-3">
        {fields.length === 0 && <p className="text-meta text-muted">{t('empty')}</p>}
        {fields.map(({ key }, at) => (
          <div key={key} data-row-index={at} className="border-hairline border-b pb-1">
            <DelegationFields event={index} at={at} onRemove={() => remove(at)} />
          </div>
        ))}
        <UndoRemoved shown={canUndo} onUndo={undo} />
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => add({ ...addedDelegation, stateId: '' })}>
            {t('addState')}
          </Button>
          <Button size="sm" onClick={() => add({ ...addedDelegation, body: { as: 'typed', text: '' } })}>
            {t('addBody')}
          </Button>
          <Button size="sm" onClick={() => add(addedDelegation)}>
            {t('addLabel')}
          </Button>
        </div>
      </div>
    </FormSection>
  )
}
