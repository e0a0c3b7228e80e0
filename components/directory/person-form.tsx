'use client'

import { useTranslations } from 'next-intl'
import { Controller } from 'react-hook-form'
import type { z } from 'zod'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Option } from '@/components/ui/use-options'
import { genders } from '@/db/editorial/directory-kinds'
import { personInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import type { DeclensionProps } from './declension-props'
import { EntryFormFrame } from './entry-form-frame'
import { EntryPicker } from './entry-picker'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useKeptForms, type WithKept } from './use-kept-forms'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'
import { VersionForms } from './version-forms'

type Values = z.input<typeof personInput>
type Props = {
  stored: Values
  target: Target<WithKept<Values>>
  declension: DeclensionProps
  states: readonly Option[]
  /** Codes of the states by their ids. */
  codes: Readonly<Record<string, string>>
  back: string
}

export function PersonForm({ stored, target, declension, codes, states, back }: Props) {
  const t = useTranslations('directory')
  const personOf = ({ gender, stateId }: Values) => ({ gender, state: codes[stateId ?? ''] ?? null })
  const { forms, storing } = useKeptForms<Values>({ kind: 'person', target, declension, personOf })
  const state = useEntryForm({ schema: personInput, stored, target: storing, saved: useSaved('person') })
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
      <NameVersionsField
        kind="person"
        below={(index) => <VersionForms kind="person" index={index} forms={forms} codes={codes} />}
      />
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
