'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { TextArea } from '@/components/ui/text-area'
import type { Locale } from '@/db/locales'
import type { ReleaseContent } from '@/lib/releases/content'

/** What the organisation says of itself below the text. */
export function BoilerplateField({ language }: { language: Locale }) {
  const t = useTranslations('releases')
  const errorOf = useFieldError()
  const { register } = useFormContext<ReleaseContent>()
  return (
    <TextArea
      label={t('fields.boilerplate')}
      hint={t('boilerplateHint')}
      lang={language}
      error={errorOf('boilerplate')}
      optional
      {...register('boilerplate')}
    />
  )
}

/** Readers of the other languages are told what to expect. */
export function TranslationPlanField() {
  const t = useTranslations('releases')
  const errorOf = useFieldError()
  const { register } = useFormContext<ReleaseContent>()
  return (
    <CheckboxField
      label={t('fields.isTranslationPlanned')}
      hint={t('isTranslationPlannedHint')}
      error={errorOf('isTranslationPlanned')}
      {...register('isTranslationPlanned')}
    />
  )
}
