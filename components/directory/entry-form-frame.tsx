'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import {
  type FieldValues,
  FormProvider,
  type UseFormReturn,
  useFormContext,
  useFormState,
} from 'react-hook-form'
import { ignoreSecondClick } from '@/components/desk/ignore-second-click'
import { useFieldErrors } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { type Line, StaleNotice } from './stale-notice'

type Props<Input extends FieldValues, Output> = {
  state: {
    form: UseFormReturn<Input, unknown, Output>
    submit: () => Promise<void>
    busy: boolean
    stale: boolean
    refusals: readonly string[]
    /** How often the server has answered. */
    answers: number
    takeTheirs: () => void
  }
  stored: Input
  /** The fields in words, for the comparison after a stale save. */
  describe: (values: Input) => Line[]
  /** What the label of a field says, by its form name. */
  labelOf: (name: string) => string | undefined
  /** Where «Cancel» leads; left out, there is none. */
  back?: string
  children: ReactNode
}

/** What every form of the directory has around its fields: errors, the comparison, the buttons. */
export function EntryFormFrame<Input extends FieldValues, Output>(props: Props<Input, Output>) {
  const { state, stored, describe, labelOf, back, children } = props
  const t = useTranslations('directory')
  const common = useTranslations('common')
  return (
    <FormProvider {...state.form}>
      <form
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          ignoreSecondClick()
          state.submit()
        }}
      >
        <Summary refusals={state.refusals} answers={state.answers} labelOf={labelOf} />
        {state.stale && <Comparison state={state} stored={stored} describe={describe} />}
        {children}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={state.busy}>
            {t('save')}
          </Button>
          {back && <LinkButton href={back}>{common('cancel')}</LinkButton>}
        </div>
      </form>
    </FormProvider>
  )
}

type SummaryProps = {
  refusals: readonly string[]
  answers: number
  labelOf: (name: string) => string | undefined
}

function Summary({ refusals, answers, labelOf }: SummaryProps) {
  const common = useTranslations('common')
  const { submitCount } = useFormState()
  const fieldErrors = useFieldErrors().map(({ name, message }) => {
    const label = labelOf(name)
    return { name, message: label ? `${label}: ${message}` : message }
  })
  const errors = [...refusals.map((message) => ({ message })), ...fieldErrors]
  return (
    <FormErrorSummary
      title={common('errorSummary', { count: errors.length })}
      errors={errors}
      attempt={submitCount + answers}
    />
  )
}

function Comparison<Input extends FieldValues, Output>({
  state,
  stored,
  describe,
}: Pick<Props<Input, Output>, 'state' | 'stored' | 'describe'>) {
  const { watch } = useFormContext<Input>()
  return (
    <StaleNotice
      mine={describe(watch())}
      theirs={describe(stored)}
      takeTheirs={state.takeTheirs}
      busy={state.busy}
    />
  )
}
