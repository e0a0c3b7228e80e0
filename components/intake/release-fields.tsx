'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { DateField } from '@/components/ui/date-field'
import { releaseKinds } from '@/lib/releases/content'
import type { ReviewValues } from './review-values'
import { ValueControl } from './value-field'

/** What the release is called and when it was issued; its text is the text that was taken in. */
export function ReleaseFields() {
  const t = useTranslations('releases')
  const making = useTranslations('intake.making')
  const { register } = useFormContext<ReviewValues>()
  const errorOf = useFieldError()
  return (
    <div className="flex flex-col gap-3 border-hairline border-l-2 pl-3">
      <ValueControl name="release.title" label={t('fields.title')} as="lines" />
      <ValueControl name="release.lead" label={t('fields.lead')} as="lines" />
      <div className="flex flex-wrap gap-3">
        <ValueControl
          name="release.kind"
          label={t('fields.kind')}
          className="w-44"
          choices={releaseKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
        />
        <ValueControl name="release.dateline" label={t('fields.dateline')} className="w-44" />
        <DateField
          {...register('release.issuedOn')}
          label={making('issuedOn')}
          error={errorOf('release.issuedOn') ?? errorOf('release.issuedAt')}
        />
      </div>
    </div>
  )
}
