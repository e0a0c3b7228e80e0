'use client'

import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldError } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { delegationCategories } from '@/lib/attendance/content'
import { AttendeeFields } from './attendee-fields'
import { DelegationOf } from './delegation-of'
import { ReadField } from './read-field'
import type { DelegationValues, ReviewValues, RowValues } from './review-values'
import { UndoRemoved } from './undo-removed'
import { useDelegationName } from './use-delegation-name'
import { useRows } from './use-rows'

type Props = { event: number; at: number; onRemove: () => void }

const blankRow: RowValues = {
  person: { as: 'typed', text: '' },
  post: null,
  role: 'member',
  presence: 'present',
  source: '',
}

/** One delegation: whose it is, whether it was there, and its people. */
export function DelegationFields({ event, at, onRemove }: Props) {
  const t = useTranslations('intake.list')
  const a = useTranslations('attendance')
  const path = `events.${event}.delegations.${at}` as const
  const { register } = useFormContext<ReviewValues>()
  const errorOf = useFieldError()
  const delegation = useWatch<ReviewValues>({ name: path }) as DelegationValues | undefined
  const { root, fields, add, remove, undo, canUndo } = useRows(`${path}.rows`)
  const nameOf = useDelegationName()
  if (!delegation) return null
  const name = nameOf(delegation) || t('unnamed', { place: at + 1 })
  const rowsError = delegation.rows.length === 0 ? errorOf(`${path}.rows`) : undefined
  return (
    <section aria-label={name} className="flex flex-col gap-2 border-hairline border-b pb-4">
      <ReadField field={delegation.source} label={name}>
        <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
          <DelegationOf path={path} delegation={delegation} />
          <SelectField
            {...register(`${path}.category`)}
            label={a('fields.delegations_category')}
            className="w-44"
            choices={delegationCategories.map((value) => ({
              value,
              label: a(`values.delegations_category.${value}`),
            }))}
          />
          <CheckboxField {...register(`${path}.isAbsent`)} label={t('absent')} className="pb-2" />
          <Button size="sm" aria-label={t('removeOf', { name })} onClick={onRemove} className="mb-1">
            {t('remove')}
          </Button>
        </div>
      </ReadField>
      {rowsError && <FieldError>{rowsError}</FieldError>}
      <div ref={root} className="flex flex-col">
        {fields.length > 0 && (
          <ol aria-label={t('people', { name, count: fields.length })}>
            {fields.map(({ key, source }, row) => (
              <li key={key} data-row-index={row} className="border-hairline border-t">
                <AttendeeFields
                  event={event}
                  path={`${path}.rows.${row}`}
                  source={source}
                  place={row + 1}
                  stateId={delegation.stateId}
                  onRemove={() => remove(row)}
                />
              </li>
            ))}
          </ol>
        )}
        <UndoRemoved shown={canUndo} onUndo={undo} />
        <Button
          size="sm"
          variant="plain"
          className="-ml-2 self-start"
          aria-label={t('addPersonTo', { name })}
          onClick={() => add(blankRow)}
        >
          {t('addPerson')}
        </Button>
      </div>
    </section>
  )
}
