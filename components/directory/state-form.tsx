'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useFieldError } from '@/components/desk/use-field-error'
import { TextField } from '@/components/ui/text-field'
import { stateInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import { EntryFormFrame } from './entry-form-frame'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'

type Values = z.input<typeof stateInput>
type Props = { stored: Values; target: Target<Values>; back: string }

export function StateForm({ stored, target, back }: Props) {
  const t = useTranslations('directory')
  const state = useEntryForm({ schema: stateInput, stored, target, saved: useSaved('state') })
  const lines = useLines([])
  const describe = (values: Values) => [
    { label: t('fields.code'), text: values.code },
    ...lines.names('state', values.names),
    lines.aliases(values.aliases),
  ]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('state')}
      back={back}
    >
      <CodeField />
      <NameVersionsField kind="state" />
      <AliasesField />
    </EntryFormFrame>
  )
}

function CodeField() {
  const t = useTranslations('directory')
  const { register } = useFormContext<Values>()
  const errorOf = useFieldError()
  return (
    <TextField
      {...register('code')}
      label={t('fields.code')}
      hint={t('hints.code')}
      autoComplete="off"
      autoCapitalize="characters"
      maxLength={2}
      inputClassName="max-w-20 uppercase"
      error={errorOf('code')}
      required
    />
  )
}
