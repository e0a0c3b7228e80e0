'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import type { Option } from '@/components/ui/use-options'
import { postInput } from '@/lib/directory/content'
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

type Values = z.input<typeof postInput>
type Props = {
  stored: Values
  target: Target<WithKept<Values>>
  declension: DeclensionProps
  /** Its body, as it is stored. */
  bodies: readonly Option[]
  find: FindEntries
  back: string
}

export function PostForm({ stored, target, declension, bodies, find, back }: Props) {
  const t = useTranslations('directory')
  const { forms, storing } = useKeptForms<Values>({ kind: 'post', target, declension })
  const state = useEntryForm({ schema: postInput, stored, target: storing, saved: useSaved('post') })
  const lines = useLines(bodies)
  const describe = (values: Values) => [
    { label: t('fields.body'), text: lines.labelOf(values.bodyId) },
    ...lines.names('post', values.names),
    lines.aliases(values.aliases),
  ]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('post')}
      back={back}
    >
      <EntryPicker
        name="bodyId"
        kind="body"
        label={t('fields.body')}
        hint={t('hints.postBody')}
        options={bodies}
        find={find}
        onPick={lines.keep}
        required
      />
      <NameVersionsField
        kind="post"
        below={(index) => <VersionForms kind="post" index={index} forms={forms} />}
      />
      <AliasesField />
    </EntryFormFrame>
  )
}
