'use client'

import { useTranslations } from 'next-intl'
import { useFieldErrors, useReasonText } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import { useRecordFormContext } from './record-form-context'

/** Everything that keeps the text from being saved or submitted, each linked to its field. */
export function RecordErrors() {
  const t = useTranslations('common')
  const form = useRecordFormContext()
  const fields = useFieldErrors()
  const { text } = useReasonText()
  const { reasons, attempt } = form?.refusals ?? { reasons: [], attempt: 0 }
  const errors = [
    ...fields,
    ...reasons.map((reason, index) => ({
      id: reason.field ? fieldId(reason.field) : `refusal-${index}`,
      message: text(reason),
    })),
  ]
  return (
    <FormErrorSummary title={t('errorSummary', { count: errors.length })} errors={errors} attempt={attempt} />
  )
}
