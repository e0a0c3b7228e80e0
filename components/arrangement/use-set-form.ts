'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState, useTransition } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { answerOf } from '@/components/desk/answer-of'
import { useReasonText } from '@/components/desk/use-field-error'
import type { ActionResult, Reason } from '@/lib/refusal'

type Options<Input extends FieldValues, Output> = {
  schema: z.ZodType<Output, Input>
  blank: Input
  run: (input: Input) => Promise<ActionResult<unknown>>
  done: () => void
}

/** A form that sets something up: what was refused is kept beside its field, and once done the form is blank again. */
export function useSetForm<Input extends FieldValues, Output>(options: Options<Input, Output>) {
  const { schema, blank, run, done } = options
  const { text, serverError } = useReasonText()
  const [busy, startTransition] = useTransition()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [answers, setAnswers] = useState(0)
  const [turn, setTurn] = useState(0)
  const form = useForm<Input, unknown, Output>({
    defaultValues: blank as DefaultValues<Input>,
    resolver: zodResolver(schema),
    shouldFocusError: false,
  })

  const refuse = (reasons: readonly Reason[]) => {
    for (const reason of reasons) {
      if (reason.field) form.setError(reason.field as FieldPath<Input>, serverError([reason]))
    }
    setRefusals(reasons.filter(({ field }) => !field).map(text))
  }

  const send = () =>
    startTransition(async () => {
      const result = await answerOf(run(form.getValues()))
      refuse(result.ok ? [] : result.reasons)
      setAnswers((count) => count + 1)
      if (!result.ok) return
      form.reset(blank as DefaultValues<Input>)
      setTurn((count) => count + 1)
      done()
    })

  // What is proposed moves on with what is set: a form that nobody has touched begins with the new.
  const { isDirty } = form.formState
  const proposed = JSON.stringify(blank)
  useEffect(() => {
    if (!isDirty) form.reset(JSON.parse(proposed))
  }, [proposed, isDirty, form])

  /** `turn` rises each time it is done: a key for what keeps something of its own. */
  return { form, busy, refusals, answers, turn, send }
}

export type SetForm<Input extends FieldValues, Output> = ReturnType<typeof useSetForm<Input, Output>>
