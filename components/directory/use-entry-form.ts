'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useReasonText } from '@/components/desk/use-field-error'
import type { ActionResult, Reason } from '@/lib/refusal'

export type Held = { id: string; lockVersion: number }
type Act<Input> = (input: Input) => Promise<ActionResult<Held>>

/** Where a form saves to: a new entry, or one that was read at a lock version. */
export type Target<Input> = { create: Act<Input> } | { change: Act<Input & Held>; held: Held }

type Options<Input extends FieldValues, Output> = {
  schema: z.ZodType<Output, Input>
  /** What is stored, or the blanks of a new entry; read anew from the server after a conflict. */
  stored: Input
  target: Target<Input>
  saved: (result: Held) => void
}

/**
 * A form of the directory. After a stale save nothing is lost: `stale` says that `stored` is now what somebody else
 * saved, the fields keep what was typed, and saving again is over their version.
 */
export function useEntryForm<Input extends FieldValues, Output>(options: Options<Input, Output>) {
  const { schema, stored, target, saved } = options
  const router = useRouter()
  const { text, serverError } = useReasonText()
  const [busy, startTransition] = useTransition()
  const [stale, setStale] = useState(false)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [answers, setAnswers] = useState(0)
  const form = useForm<Input, unknown, Output>({
    defaultValues: stored as DefaultValues<Input>,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })

  const refuse = (reasons: readonly Reason[]) => {
    for (const reason of reasons) {
      if (reason.field) form.setError(reason.field as FieldPath<Input>, serverError([reason]))
    }
    const isStale = reasons.some(({ key }) => key === 'conflict')
    setStale(isStale)
    if (isStale) router.refresh()
    setRefusals(reasons.filter(({ field, key }) => !field && key !== 'conflict').map(text))
  }

  const send = (values: Input) =>
    startTransition(async () => {
      const result =
        'create' in target ? await target.create(values) : await target.change({ ...values, ...target.held })
      refuse(result.ok ? [] : result.reasons)
      if (result.ok) saved(result.value)
      setAnswers((count) => count + 1)
    })

  return {
    form,
    busy,
    stale,
    refusals,
    answers,
    submit: form.handleSubmit(() => send(form.getValues())),
    takeTheirs: () => {
      form.reset(stored as DefaultValues<Input>)
      setStale(false)
    },
  }
}
