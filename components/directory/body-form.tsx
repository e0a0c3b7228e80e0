'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import { SelectField } from '@/components/ui/select-field'
import type { Option } from '@/components/ui/use-options'
import { bodyKinds } from '@/db/editorial/directory-kinds'
import { bodyInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import type { DeclensionProps } from './declension-props'
import { EntryFormFrame } from './entry-form-frame'
import { EntryPicker, type FindEntries } from './entry-picker'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useKeptForms, type WithKept } from './use-kept-forms'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'
import { VersionForms } from './version-forms'

type Values = z.input<typeof bodyInput>
type Props = {
  stored: Values
  target: Target<WithKept<Values>>
  declension: DeclensionProps
  states: readonly Option[]
  /** The body above it, as it is stored. */
  parents: readonly Option[]
  find: FindEntries
  back: string
}

export function BodyForm({ stored, target, declension, states, parents, find, back }: Props) {
  const t = useTranslations('directory')
  const { forms, storing } = useKeptForms<Values>({ kind: 'body', target, declension })
  const state = useEntryForm({ schema: bodyInput, stored, target: storing, saved: useSaved('body') })
  const lines = useLines([...states, ...parents])
  const describe = (values: Values) => [
    ...lines.names('body', values.names),
    { label: t('fields.kind'), text: t(`bodyKinds.${values.kind}`) },
    { label: t('fields.state'), text: lines.labelOf(values.stateId) },
    { label: t('fields.parent'), text: lines.labelOf(values.parentId) },
    lines.aliases(values.aliases),
  ]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('body')}
      back={back}
    >
      <SelectField
        {...state.form.register('kind')}
        label={t('fields.kind')}
        choices={bodyKinds.map((kind) => ({ value: kind, label: t(`bodyKinds.${kind}`) }))}
        className="max-w-form"
      />
      <NameVersionsField
        kind="body"
        below={(index) => <VersionForms kind="body" index={index} forms={forms} />}
      />
      <EntryPicker
        name="stateId"
        kind="state"
        label={t('fields.state')}
        hint={t('hints.bodyState')}
        options={states}
        optional
      />
      <EntryPicker
        name="parentId"
        kind="body"
        label={t('fields.parent')}
        options={parents}
        find={find}
        onPick={lines.keep}
        optional
      />
      <AliasesField />
    </EntryFormFrame>
  )
}
