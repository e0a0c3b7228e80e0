'use client'

import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { ReadField } from './read-field'
import { useReviewTools } from './review-tools'

type ControlProps = {
  /** Of the form. */
  name: string
  label: string
  hint?: string
  /** One line, several lines, a day, or one of a few. */
  as?: 'line' | 'lines' | 'day'
  choices?: readonly { value: string; label: string }[]
  className?: string
}

/** A plain value of the form. */
export function ValueControl({ name, label, hint, as = 'line', choices, className }: ControlProps) {
  const { register } = useFormContext()
  const { language } = useReviewTools()
  const error = useFieldError()(name)
  const given = { ...register(name), label, hint, error, className }
  if (choices) return <SelectField {...given} choices={choices} />
  if (as === 'day') return <DateField {...given} />
  if (as === 'line') return <TextField {...given} lang={language} autoComplete="off" />
  return <TextArea {...given} rows={1} inputClassName="min-h-9! py-1.5" lang={language} />
}

/** A plain value as it was read. */
export function ValueField({ field, ...control }: ControlProps & { field: string }) {
  return (
    <ReadField field={field} label={control.label}>
      <ValueControl {...control} />
    </ReadField>
  )
}
