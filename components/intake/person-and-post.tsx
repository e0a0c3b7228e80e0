'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import type { NewEntries } from '@/lib/intake/confirmation'
import { ChoiceField } from './choice-field'
import { freeKey, newPerson, newPost } from './new-entries'
import { NewPersonFields, NewPostFields } from './new-entry-fields'
import { useReviewTools } from './review-tools'
import type { ReviewValues } from './review-values'
import { useSameName } from './use-same-name'

type Row = `events.${number}.meeting.chair` | `events.${number}.delegations.${number}.rows.${number}`

type Props = { name: `${Row}.person`; nearKey: string; label: string; stateId?: string | null }

/** A meeting has no room for a chair as typed, as a list has for those who attend. */
const isOfChair = (name: string) => name.includes('.meeting.chair.')

/** Who it is. */
export function PersonField({ name, nearKey, label, stateId = null }: Props) {
  const { control, getValues, setValue } = useFormContext<ReviewValues>()
  const t = useTranslations('intake.choice')
  const { near, language } = useReviewTools()
  const errorOf = useFieldError()
  const replaceOthers = useSameName()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <ChoiceField
          kind="person"
          id={fieldId(name)}
          label={label}
          value={value}
          onChange={(choice) => {
            onChange(choice ?? (name.includes('.rows.') ? { as: 'typed', text: '' } : null))
            replaceOthers('person', value, choice)
          }}
          near={near[nearKey] ?? []}
          error={errorOf(name)}
          mustBeEntry={isOfChair(name)}
          none={
            isOfChair(name)
              ? {
                  label: t('noChair'),
                  choose: () => {
                    onChange(null)
                    setValue(name.replace(/\.person$/, '.post') as `${Row}.post`, null, { shouldDirty: true })
                  },
                }
              : undefined
          }
          onCreate={(text) => {
            const create = getValues('create') as NewEntries
            const key = freeKey(create)
            setValue('create.people', [...create.people, newPerson(key, text, language, stateId)])
            onChange({ as: 'new', key })
            replaceOthers('person', value, { as: 'new', key })
          }}
        >
          {value?.as === 'new' && <NewPersonFields entryKey={value.key} />}
        </ChoiceField>
      )}
    />
  )
}

/** In what post; left empty, the post held on the day is printed. */
export function PostField({ name, label }: { name: `${Row}.post`; label: string }) {
  const { control, getValues, setValue } = useFormContext<ReviewValues>()
  const t = useTranslations('intake.choice')
  const { language, held } = useReviewTools()
  const errorOf = useFieldError()
  const replaceOthers = useSameName()
  const person = useWatch({ control, name: name.replace(/\.post$/, '.person') as `${Row}.person` })
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <ChoiceField
          kind="post"
          id={fieldId(name)}
          label={label}
          value={value}
          onChange={(choice) => {
            onChange(choice)
            replaceOthers('post', value, choice)
          }}
          near={(person?.as === 'entry' && held.get(person.id)) || []}
          error={errorOf(name)}
          mustBeEntry={isOfChair(name)}
          none={isOfChair(name) ? { label: t('noPost'), choose: () => onChange(null) } : undefined}
          onCreate={(text) => {
            const create = getValues('create') as NewEntries
            const key = freeKey(create)
            setValue('create.posts', [...create.posts, newPost(key, text, language)])
            onChange({ as: 'new', key })
            replaceOthers('post', value, { as: 'new', key })
          }}
        >
          {value?.as === 'new' && <NewPostFields entryKey={value.key} />}
        </ChoiceField>
      )}
    />
  )
}
