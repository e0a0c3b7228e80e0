'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { type FieldPath, get, useForm } from 'react-hook-form'
import { answerOf } from '@/components/desk/answer-of'
import { useReasonText } from '@/components/desk/use-field-error'
import type { Finders } from '@/components/records/search'
import type { Option } from '@/components/ui/use-options'
import { confirmation } from '@/lib/intake/confirmation'
import type { IntakeView } from '@/lib/intake/queries'
import { inputReasons } from '@/lib/parse-input'
import type { Reason } from '@/lib/refusal'
import { textIn } from '@/lib/text-by-locale'
import { fieldOfName } from './field-of-name'
import type { IntakeActions } from './intake-actions'
import { noteDecided } from './just-decided'
import { createLit } from './lit'
import type { ReviewError } from './review-errors'
import { reviewOf } from './review-start'
import { createReview } from './review-store'
import { confirmedOf, pathInForm, type ReviewValues, type RowValues } from './review-values'
import { readStandings, unseenGuesses } from './standings'
import { useKeptReview } from './use-kept-review'

type Options = {
  view: IntakeView
  actorId: string
  states: readonly Option[]
  codes: Readonly<Record<string, string>>
  find: Finders
  confirm: IntakeActions['confirm']
}

/** The form of a reading: its fields, which guesses were looked at, and what was refused. */
export function useReviewForm({ view, actorId, states, codes, find, confirm }: Options) {
  const { text, serverError } = useReasonText()
  const router = useRouter()
  const [start] = useState(() => reviewOf(view.confirmation))
  // As it stood when the form was opened: read anew since, it is another reading that is being confirmed.
  const [read] = useState(() => readAs(view))
  const form = useForm<ReviewValues>({ defaultValues: start, shouldFocusError: false })
  const [lit] = useState(createLit)
  const [review] = useState(() => createReview(readStandings(start, view.places, view.existing)))
  const tools = useMemo(() => ({ ...toolsOf(view), states, codes, find }), [view, states, codes, find])
  const [errors, setErrors] = useState<readonly ReviewError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, startTransition] = useTransition()
  const isDone = useRef(false)
  const kept = useKeptReview({ actorId, textId: view.id, places: view.places, form, review })

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (!name) return
          if (form.getFieldState(name as FieldPath<ReviewValues>).error)
            form.clearErrors(name as FieldPath<ReviewValues>)
          const field = fieldOfName(name, form.getValues())
          if (field) review.edited(field)
        },
      }),
    [form, review],
  )

  const refuse = (list: readonly ReviewError[]) => {
    setErrors(list)
    setAttempt((count) => count + 1)
  }
  const showReasons = (reasons: readonly Reason[]) => {
    const values = form.getValues()
    // Somebody else was faster: there is nothing left to keep here.
    if (reasons.some(({ key }) => key === 'intake.confirmed' || key === 'intake.dismissed'))
      isDone.current = true
    refuse(
      reasons.map((reason) => {
        const name = reason.field ? pathInForm(reason.field, values) : ''
        if (name) form.setError(name as FieldPath<ReviewValues>, serverError(reason))
        return { kind: 'reason', key: reason.key, message: text(reason), name }
      }),
    )
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy || isDone.current) return
    form.clearErrors()
    const values = form.getValues()
    const guesses = unseenGuesses(values, review)
    if (guesses.length > 0)
      return refuse(
        guesses.map(({ field, name }) => ({
          kind: 'guess',
          field,
          label: labelIn(values, name, tools.labels),
        })),
      )
    const parsed = confirmation.safeParse({ ...read, ...confirmedOf(values) })
    if (!parsed.success) return showReasons(inputReasons(parsed.error))
    startTransition(async () => {
      const result = await answerOf(confirm(parsed.data))
      if (!result.ok) return showReasons(result.reasons)
      isDone.current = true
      kept.drop()
      setErrors([])
      noteDecided(view.id)
      router.refresh()
      window.scrollTo({ top: 0 })
    })
  }

  const showDecided = () => {
    noteDecided(view.id)
    router.refresh()
  }

  return {
    form,
    showDecided: isDone.current ? showDecided : undefined,
    lit,
    review,
    tools,
    errors,
    attempt,
    busy,
    submit,
    kept,
    isDirty: () => !isDone.current && kept.isChanged(),
  }
}

const readAs = ({ confirmation: { textId, language, publishedOn } }: IntakeView) => ({
  textId,
  language,
  publishedOn,
})

/** What a row is called, where it has a name of its own. */
function labelIn(values: ReviewValues, name: string, labels: ReadonlyMap<string, Option>): string {
  const row: Partial<RowValues> | undefined = name.includes('.rows.') ? get(values, name) : undefined
  if (row?.person?.as === 'typed') return row.person.text
  return row?.person?.as === 'entry' ? (labels.get(row.person.id)?.label ?? '') : ''
}

function toolsOf(view: IntakeView) {
  const { people, bodies, posts } = view.options
  return {
    language: view.language,
    mayCreate: view.mayCreate,
    near: view.near,
    held: new Map(
      view.cards.map(({ id, held }) => [
        id,
        held.map(({ postId, title }): Option => ({ id: postId, label: textIn(title, view.language) })),
      ]),
    ),
    labels: new Map([...people, ...bodies, ...posts].map((option) => [option.id, option as Option])),
  }
}
