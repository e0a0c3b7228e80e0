'use client'

import type { z } from 'zod'
import { topicInput } from '@/lib/directory/content'
import { AliasesField } from './aliases-field'
import { EntryFormFrame } from './entry-form-frame'
import { NameVersionsField } from './name-versions-field'
import { type Target, useEntryForm } from './use-entry-form'
import { useFieldLabel } from './use-field-label'
import { useLines } from './use-lines'
import { useSaved } from './use-saved'

type Values = z.input<typeof topicInput>
type Props = { stored: Values; target: Target<Values>; back: string }

export function TopicForm({ stored, target, back }: Props) {
  const state = useEntryForm({ schema: topicInput, stored, target, saved: useSaved('topic') })
  const lines = useLines([])
  const describe = (values: Values) => [...lines.names('topic', values.names), lines.aliases(values.aliases)]
  return (
    <EntryFormFrame
      state={state}
      stored={stored}
      describe={describe}
      labelOf={useFieldLabel('topic')}
      back={back}
    >
      <NameVersionsField kind="topic" />
      <AliasesField />
    </EntryFormFrame>
  )
}
