'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { NumberField } from '@/components/meetings/number-field'
import { Button } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field'
import { type Choice, ChoiceField } from './choice-field'
import { freeKey, newBody } from './new-entries'
import { NewBodyFields } from './new-entry-fields'
import { ReadField } from './read-field'
import { useReviewTools } from './review-tools'
import type { ReviewValues } from './review-values'
import { UndoRemoved } from './undo-removed'
import { useRows } from './use-rows'

/** Whose meeting it is and which by count; several bodies meet jointly. */
export function SessionRows({ index }: { index: number }) {
  const t = useTranslations('intake.rows')
  const m = useTranslations('meetings')
  const { root, fields, add, remove, undo, canUndo } = useRows(`events.${index}.meeting.sessions`)
  return (
    <div ref={root} className="flex flex-col gap-4">
      {fields.map(({ key, source }, row) => (
        <div key={key} data-row-index={row}>
          <ReadField
            field={source}
            label={m('fields.sessions_bodyId')}
            actions={
              <Button size="sm" onClick={() => remove(row)}>
                {t('removeBody')}
              </Button>
            }
          >
            <SessionRow name={`events.${index}.meeting.sessions.${row}`} source={source} />
          </ReadField>
        </div>
      ))}
      <UndoRemoved shown={canUndo} onUndo={undo} />
      {fields.length < 4 && (
        <Button
          size="sm"
          className="self-start"
          onClick={() => add({ body: { as: 'typed', text: '' }, number: null, source: '' })}
        >
          {t(fields.length === 0 ? 'addBody' : 'addJointBody')}
        </Button>
      )}
    </div>
  )
}

type RowProps = { name: `events.${number}.meeting.sessions.${number}`; source: string }

function SessionRow({ name, source }: RowProps) {
  const m = useTranslations('meetings')
  const { control, getValues, setValue } = useFormContext<ReviewValues>()
  const { near, language } = useReviewTools()
  const errorOf = useFieldError()
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[1fr_auto]">
      <Controller
        control={control}
        name={`${name}.body`}
        render={({ field: { value, onChange } }) => (
          <ChoiceField
            kind="body"
            id={fieldId(`${name}.body`)}
            label={m('fields.sessions_bodyId')}
            value={value}
            onChange={(choice: Choice | null) => onChange(choice ?? { as: 'typed', text: '' })}
            near={near[`${source}.body`] ?? []}
            mustBeEntry
            error={errorOf(`${name}.body`)}
            onCreate={(text) => {
              const create = getValues('create')
              const key = freeKey(create)
              setValue('create.bodies', [...create.bodies, newBody(key, text, language, 'organ')])
              onChange({ as: 'new', key })
            }}
          >
            {value.as === 'new' && <NewBodyFields entryKey={value.key} />}
          </ChoiceField>
        )}
      />
      <Controller
        control={control}
        name={`${name}.number`}
        render={({ field }) => (
          <NumberField
            {...field}
            id={fieldId(`${name}.number`)}
            offered={undefined}
            error={errorOf(`${name}.number`)}
          />
        )}
      />
    </div>
  )
}
