'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { TextArea } from '@/components/ui/text-area'

/** Other spellings by which an entry is found, one a line. */
export function AliasesField() {
  const t = useTranslations('directory')
  const { register } = useFormContext<{ aliases: string }>()
  const errorOf = useFieldError()
  return (
    <TextArea
      {...register('aliases')}
      label={t('fields.aliases')}
      hint={t('hints.aliases')}
      error={errorOf('aliases')}
      optional
    />
  )
}
