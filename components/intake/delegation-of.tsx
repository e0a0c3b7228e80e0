'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ChoiceField } from './choice-field'
import { freeKey, newBody } from './new-entries'
import { NewBodyFields } from './new-entry-fields'
import { useReviewTools } from './review-tools'
import type { DelegationValues, ReviewValues } from './review-values'

export type OfWhom = Pick<DelegationValues, 'stateId' | 'body' | 'source'>

type Props = { path: `events.${number}.delegations.${number}`; of: OfWhom }

/** Whose delegation it is: of a state, of a body, or one that is called by a label. */
export function DelegationOf({ path, of }: Props) {
  const a = useTranslations('attendance.fields')
  const t = useTranslations('intake.list')
  const { control, register, getValues, setValue } = useFormContext<ReviewValues>()
  const { states, near, language } = useReviewTools()
  const errorOf = useFieldError()
  if (of.stateId !== null) {
    return (
      <SelectField
        {...register(`${path}.stateId`)}
        label={a('delegations_stateId')}
        none={t('chooseState')}
        className="min-w-48 flex-1"
        choices={states.map(({ id, label }) => ({ value: id, label }))}
        error={errorOf(`${path}.stateId`) ?? errorOf(`${path}.label`)}
      />
    )
  }
  if (of.body === null) {
    return (
      <TextField
        {...register(`${path}.label`)}
        label={a('delegations_label')}
        lang={language}
        autoComplete="off"
        className="min-w-48 flex-1"
        error={errorOf(`${path}.label`)}
      />
    )
  }
  return (
    <div className="min-w-48 flex-1">
      <Controller
        control={control}
        name={`${path}.body`}
        render={({ field: { value, onChange } }) => (
          <ChoiceField
            kind="body"
            id={fieldId(`${path}.body`)}
            label={a('delegations_bodyId')}
            value={value}
            onChange={(choice) => onChange(choice ?? { as: 'typed', text: '' })}
            near={near[`${of.source}.body`] ?? []}
            mustBeEntry
            error={errorOf(`${path}.body`)}
            onCreate={(text) => {
              const create = getValues('create')
              const key = freeKey(create)
              const entry = newBody(key, text, language, 'international_organisation')
              setValue('create.bodies', [...create.bodies, entry])
              onChange({ as: 'new', key })
            }}
          >
            {value?.as === 'new' && <NewBodyFields entryKey={value.key} />}
          </ChoiceField>
        )}
      />
    </div>
  )
}
