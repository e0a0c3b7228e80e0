'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { entrySearch, type Finders } from '@/components/records/search'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { fieldId } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { type MeetingContent, meetingKinds } from '@/lib/meetings/content'
import type { MeetingOptions } from '@/lib/meetings/queries'
import { NumberField } from './number-field'
import type { OfferOf } from './use-offers'

type Props = {
  index: number
  options: MeetingOptions
  find: Finders
  offerOf: OfferOf
  onRemove: () => void
}

/** One body that meets, with its count. A body that was just picked is given the next number at once. */
export function SessionRow({ index, options, find, offerOf, onRemove }: Props) {
  const t = useTranslations('meetings')
  const { control, register, setValue, getValues } = useFormContext<MeetingContent>()
  const errorOf = useFieldError()
  const session = useWatch({ control, name: `sessions.${index}` })
  const isStored = options.bodies.some(({ id }) => id === session?.bodyId)
  const awaitsNumber = useRef(!isStored && session?.number === null)
  const offered = session && offerOf(session)?.number
  const name = { number: `sessions.${index}.number`, body: `sessions.${index}.bodyId` } as const

  useEffect(() => {
    if (offered === undefined || !awaitsNumber.current) return
    awaitsNumber.current = false
    if (getValues(name.number) === null) setValue(name.number, offered, { shouldDirty: true })
  }, [offered, getValues, name.number, setValue])

  return (
    <div className="flex flex-col gap-3">
      <Controller
        control={control}
        name={name.body}
        render={({ field: { value, onChange, ...field } }) => (
          <Combobox
            {...field}
            id={fieldId(name.body)}
            label={t('fields.sessions_bodyId')}
            options={options.bodies}
            search={entrySearch(find, 'body')}
            value={value}
            onValueChange={(bodyId) => {
              if (!bodyId) return onRemove()
              awaitsNumber.current = true
              setValue(name.number, null)
              onChange(bodyId)
            }}
            error={errorOf(name.body)}
          />
        )}
      />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField
          label={t('fields.sessions_series')}
          className="w-48"
          choices={meetingKinds.map((value) => ({ value, label: t(`values.sessions_series.${value}`) }))}
          {...register(`sessions.${index}.series`)}
        />
        <Controller
          control={control}
          name={name.number}
          render={({ field }) => (
            <NumberField
              {...field}
              id={fieldId(name.number)}
              offered={offered}
              error={errorOf(name.number)}
            />
          )}
        />
        {index > 0 && (
          <Button variant="plain" onClick={onRemove}>
            {t('removeBody')}
          </Button>
        )}
      </div>
    </div>
  )
}
