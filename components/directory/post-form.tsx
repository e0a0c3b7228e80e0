'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import type { Option } from '@/components/ui/use-options'
import { postInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import { EntryFormFrame } from './entry-form-frame'
import { EntryPicker, type FindEntries } from './entry-picker'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'

type Values = z.input<typeof postInput>
type Props = {
  stored: Values
  target: Target<Values>
  /** Its body, as it is stored. */
  bodies: readonly Option[]
  find: FindEntries
  back: string
}

export function PostForm({ stored, target, bodies, find, back }: Props) {
  const t = useTranslations('directory')
  const state = useEntryForm({ schema: postInput, stored, target, saved: useSaved('post') })
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
      <NameVersionsField kind="post" />
      <AliasesField />
    </EntryFormFrame>
  )
}
