'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { reasonText } from '@/lib/i18n/reasons'
import type { ActionResult, Reason } from '@/lib/refusal'
import { answerOf } from './answer-of'

/**
 * Runs a server action from a form or a button and keeps what it refused, in words: `errorOf` a field, `general` what
 * is about no field. `done` gets the value; `attempt` rises with each answer.
 */
export function useCommand<Input, Value>(
  run: (input: Input) => Promise<ActionResult<Value>>,
  done?: (value: Value) => void,
) {
  const t = useTranslations()
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, startTransition] = useTransition()
  const text = (reason: Reason) => reasonText(t, reason)
  const isOf = (reason: Reason, field: string) =>
    reason.field === field || reason.field?.startsWith(`${field}.`)

  const submit = (input: Input) =>
    startTransition(async () => {
      const result = await answerOf(run(input))
      setReasons(result.ok ? [] : result.reasons)
      setAttempt((count) => count + 1)
      if (result.ok) done?.(result.value)
    })

  return {
    submit,
    busy,
    attempt,
    errorOf: (field: string) => {
      const reason = reasons.find((each) => isOf(each, field))
      return reason && text(reason)
    },
    /** For an error summary: each with the label of its field. */
    summary: (labels: Record<string, string>) =>
      reasons.map((reason) => {
        const name = reason.field?.split('.')[0]
        return { name, message: name && labels[name] ? `${labels[name]}. ${text(reason)}` : text(reason) }
      }),
    general: reasons.filter(({ field }) => !field).map(text),
  }
}
