'use client'

import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { ReadField } from './read-field'
import { useReviewTools } from './review-tools'

type Props = {
  /** Of the reading. */
  field: string
  /** Of the form. */
  name: string
  label: string
  hint?: string
  /** One line, several lines, a day, or one of a few. */
  as?: 'line' | 'lines' | 'day'
  choices?: readonly { value: string; label: string }[]
  className?: string
}

/** A plain value as it was read. */
export function ValueField({ field, name, label, hint, as = 'line', choices, className }: Props) {
  const { register } = useFormContext()
  const { language } = useReviewTools()
  const error = useFieldError()(name)
  const given = { ...register(name), label, hint, error }
  return (
    <ReadField field={field} label={label} className={className}>
      {choices && <SelectField {...given} choices={choices} />}
      {!choices && as === 'day' && <DateField {...given} />}
      {!choices && as === 'lines' && (
        <TextArea {...given} rows={1} inputClassName="min-h-9! py-1.5" lang={language} />
      )}
      {!choices && as === 'line' && <TextField {...given} lang={language} autoComplete="off" />}
    </ReadField>
  )
}
