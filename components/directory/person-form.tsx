'use client'

import { useTranslations } from 'next-intl'
import { Controller } from 'react-hook-form'
import type { z } from 'zod'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Option } from '@/components/ui/use-options'
import { genders } from '@/db/editorial/directory-kinds'
import { personInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import { EntryFormFrame } from './entry-form-frame'
import { EntryPicker } from './entry-picker'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'

type Values = z.input<typeof personInput>
type Props = { stored: Values; target: Target<Values>; states: readonly Option[]; back: string }

export function PersonForm({ stored, target, states, back }: Props) {
  const t = useTranslations('directory')
  const state = useEntryForm({ schema: personInput, stored, target, saved: useSaved('person') })
  const lines = useLines(states)
  const describe = (values: Values) => [
    ...lines.names('person', values.names),
    { label: t('fields.gender'), text: t(`genders.${values.gender ?? 'unknown'}`) },
    { label: t('fields.state'), text: lines.labelOf(values.stateId) },
    lines.aliases(values.aliases),
  ]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('person')}
      back={back}
    >
      <NameVersionsField kind="person" />
      <Controller
        name="gender"
        control={state.form.control}
        render={({ field: { value, onChange, ...field } }) => (
          <RadioGroup
            {...field}
            label={t('fields.gender')}
            hint={t('hints.gender')}
            inline
            value={value ?? ''}
            onChange={(event) => onChange(genders.find((gender) => gender === event.target.value) ?? null)}
            choices={[
              ...genders.map((gender) => ({ value: gender, label: t(`genders.${gender}`) })),
              { value: '', label: t('genders.unknown') },
            ]}
          />
        )}
      />
      <EntryPicker name="stateId" kind="state" label={t('fields.state')} options={states} optional />
      <AliasesField />
    </EntryFormFrame>
  )
}
