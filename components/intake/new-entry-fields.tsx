'use client'

import { useTranslations } from 'next-intl'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { LocaleFields } from '@/components/directory/locale-fields'
import { fieldId } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { bodyKinds, genders } from '@/db/editorial/directory-kinds'
import { ChoiceField } from './choice-field'
import { useReviewTools } from './review-tools'
import type { ReviewValues } from './review-values'

type Props = { entryKey: string }
type Kind = 'people' | 'bodies' | 'posts'

/** Where a new entry stands in the form; undefined once it is gone. */
function usePath(kind: Kind, key: string): string | undefined {
  const list = useWatch<ReviewValues>({ name: `create.${kind}` }) as ReviewValues['create'][Kind]
  const at = list.findIndex((each) => each.key === key)
  return at < 0 ? undefined : `create.${kind}.${at}`
}

/** A person who is put into the directory: names, gender and state. */
export function NewPersonFields({ entryKey }: Props) {
  const t = useTranslations('directory')
  const path = usePath('people', entryKey)
  if (!path) return null
  return (
    <>
      <LocaleFields
        legend={t('names.person')}
        parts={(['family', 'given', 'patronymic'] as const).map((part) => ({
          label: t(`parts.person.${part}`),
          path: (locale) => `${path}.names.0.names.${locale}.${part}`,
          required: part === 'family',
        }))}
      />
      <div className="flex flex-wrap gap-3">
        <Chosen
          name={`${path}.gender`}
          label={t('fields.gender')}
          none={t('genders.unknown')}
          choices={genders.map((value) => ({ value, label: t(`genders.${value}`) }))}
        />
        <StateChosen name={`${path}.stateId`} />
      </div>
    </>
  )
}

/** A body that is put into the directory. */
export function NewBodyFields({ entryKey }: Props) {
  const t = useTranslations('directory')
  const path = usePath('bodies', entryKey)
  if (!path) return null
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Chosen
          name={`${path}.kind`}
          label={t('fields.kind')}
          choices={bodyKinds.map((value) => ({ value, label: t(`bodyKinds.${value}`) }))}
        />
        <StateChosen name={`${path}.stateId`} />
      </div>
      <LocaleFields
        legend={t('names.body')}
        parts={(['full', 'abbreviation'] as const).map((part) => ({
          label: t(`parts.body.${part}`),
          path: (locale) => `${path}.names.0.names.${locale}.${part}`,
          required: part === 'full',
          isLong: part === 'full',
        }))}
      />
    </>
  )
}

/** A post that is put into the directory, in a body that is there. */
export function NewPostFields({ entryKey }: Props) {
  const t = useTranslations('directory')
  const path = usePath('posts', entryKey)
  const errorOf = useFieldError()
  const { control } = useFormContext()
  if (!path) return null
  return (
    <>
      <LocaleFields
        legend={t('names.post')}
        parts={[
          {
            label: t('parts.post.title'),
            path: (locale) => `${path}.names.0.names.${locale}.title`,
            required: true,
            isLong: true,
          },
        ]}
      />
      <Controller
        control={control}
        name={`${path}.body`}
        render={({ field: { value, onChange } }) => (
          <ChoiceField
            kind="body"
            id={fieldId(`${path}.body`)}
            label={t('fields.body')}
            value={value.as === 'entry' && value.id === '' ? null : value}
            onChange={(choice) => onChange(choice ?? { as: 'entry', id: '' })}
            near={[]}
            mustBeEntry
            error={errorOf(`${path}.body`)}
          />
        )}
      />
    </>
  )
}

function StateChosen({ name }: { name: string }) {
  const t = useTranslations('directory')
  const { states } = useReviewTools()
  return (
    <Chosen
      name={name}
      label={t('fields.state')}
      none={t('noState')}
      choices={states.map(({ id, label }) => ({ value: id, label }))}
    />
  )
}

type ChosenProps = {
  name: string
  label: string
  none?: string
  choices: readonly { value: string; label: string }[]
}

/** A choice of the form that is null where nothing is chosen. */
export function Chosen({ name, label, none, choices }: ChosenProps) {
  const { control } = useFormContext()
  const errorOf = useFieldError()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <SelectField
          {...field}
          label={label}
          none={none}
          className="min-w-40 flex-1"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || (none === undefined ? '' : null))}
          choices={choices}
          error={errorOf(name)}
        />
      )}
    />
  )
}
