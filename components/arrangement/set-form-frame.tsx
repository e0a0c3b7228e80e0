'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FieldValues, FormProvider, useFormState } from 'react-hook-form'
import { ignoreSecondClick } from '@/components/desk/ignore-second-click'
import { useFieldErrors } from '@/components/desk/use-field-error'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import { instantName } from './instant-input'
import type { SetForm } from './use-set-form'

type Props<Input extends FieldValues, Output> = {
  state: SetForm<Input, Output>
  /** Tells its fields from those of the other forms. */
  of: string
  title: string
  labelOf: (name: string) => string
  /** Once the fields are right: what is sent at once where it is left out. */
  checked?: () => void
  children: ReactNode
}

/** What each form of the page has around its fields: its name and what was refused. */
export function SetFormFrame<Input extends FieldValues, Output>(props: Props<Input, Output>) {
  const { state, of, title, labelOf, checked = state.send, children } = props
  return (
    <FormProvider {...state.form}>
      <form
        noValidate
        aria-label={title}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          ignoreSecondClick()
          state.form.handleSubmit(checked)()
        }}
      >
        <h3 className="font-medium font-sans text-muted text-ui">{title}</h3>
        <Summary refusals={state.refusals} answers={state.answers} of={of} labelOf={labelOf} />
        {children}
      </form>
    </FormProvider>
  )
}

type SummaryProps = {
  refusals: readonly string[]
  answers: number
  of: string
  labelOf: (name: string) => string
}

function Summary({ refusals, answers, of, labelOf }: SummaryProps) {
  const common = useTranslations('common')
  const { submitCount } = useFormState()
  const fieldErrors = useFieldErrors().map(({ name, message }) => ({
    name: isInstant(name) ? instantName(of, name) : name,
    message: `${labelOf(name)}: ${message}`,
  }))
  const errors = [...refusals.map((message) => ({ message })), ...fieldErrors]
  return (
    <FormErrorSummary
      title={common('errorSummary', { count: errors.length })}
      errors={errors}
      attempt={submitCount + answers}
    />
  )
}

const isInstant = (name: string) => name === 'from' || name === 'until'
