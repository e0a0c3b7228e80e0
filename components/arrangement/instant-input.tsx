'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { InstantField } from '@/components/records/instant-field'
import type { Locale } from '@/db/locales'
import { zoneInWords } from '@/lib/i18n/format'

type Props = {
  name: 'from' | 'until'
  /** The form that it is in: there are several on the page. */
  of: string
  label: string
  hint?: string
  zone: string
}

/** An instant to come, in the organisation's zone, which is said beside it. */
export function InstantInput({ name, of, label, hint, zone }: Props) {
  const t = useTranslations('arrange')
  const locale = useLocale() as Locale
  const { control } = useFormContext<Record<string, string>>()
  const errorOf = useFieldError()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => {
        const inWords = zoneInWords(zone, value || new Date().toISOString(), locale)
        return (
          <InstantField
            ahead
            name={instantName(of, name)}
            label={label}
            hint={[t('zone', { zone: inWords }), hint].filter(Boolean).join(' ')}
            zone={zone}
            value={value || null}
            onChange={(instant) => onChange(instant ?? '')}
            error={errorOf(name)}
          />
        )
      }}
    />
  )
}

/** What its id is made of. */
export const instantName = (of: string, name: string) => `${of}-${name}`
