import { useTranslations } from 'next-intl'
import { FormErrorSummary } from '@/components/ui/form-error-summary'
import type { useCommand } from './use-command'

type Props = {
  command: Pick<ReturnType<typeof useCommand>, 'summary' | 'attempt'>
  /** The label of each field by its name, so that «fill in this field» says which. */
  labels: Record<string, string>
}

/** Everything that was refused, at the head of a form. */
export function Refused({ command, labels }: Props) {
  const t = useTranslations('common')
  const errors = command.summary(labels)
  return (
    <FormErrorSummary
      title={t('errorSummary', { count: errors.length })}
      errors={errors}
      attempt={command.attempt}
    />
  )
}
