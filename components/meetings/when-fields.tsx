'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Combobox } from '@/components/ui/combobox'
import { DateField, TimeField } from '@/components/ui/date-field'
import { fieldId } from '@/components/ui/field'
import type { Locale } from '@/db/locales'
import { dateInWords, zoneInWords } from '@/lib/i18n/format'
import type { MeetingContent } from '@/lib/meetings/content'
import { isLikelyZone } from '@/lib/meetings/zones'

type Props = {
  zones: readonly string[]
  /** Today in the organisation, for the offset while there is no date. */
  today: string
}

/** When it begins and ends, and in whose time. */
export function WhenFields({ zones, today }: Props) {
  const t = useTranslations('meetings')
  const locale = useLocale() as Locale
  const { control, register } = useFormContext<MeetingContent>()
  const errorOf = useFieldError()
  const startsOn = useWatch<MeetingContent, 'startsOn'>({ name: 'startsOn' })
  const on = /^\d{4}-\d{2}-\d{2}$/.test(startsOn) ? startsOn : today
  const options = useMemo(
    () =>
      zones.map((zone) =>
        isLikelyZone(zone)
          ? {
              id: zone,
              label: `${t(`zones.${zone.replace('/', '_')}`)} – ${zone}`,
              detail: zoneInWords(zone, on, locale),
            }
          : { id: zone, label: zone },
      ),
    [zones, on, locale, t],
  )
  return (
    <div className="flex flex-wrap gap-4">
      <DateField label={t('fields.startsOn')} error={errorOf('startsOn')} {...register('startsOn')} />
      <DateField
        label={t('fields.endsOn')}
        hint={t('endsOnHint')}
        optional
        error={errorOf('endsOn')}
        {...register('endsOn')}
      />
      <TimeField
        label={t('fields.startTime')}
        optional
        error={errorOf('startTime')}
        {...register('startTime')}
      />
      <Controller
        control={control}
        name="zone"
        render={({ field: { value, onChange, ...field } }) => (
          <Combobox
            {...field}
            id={fieldId('zone')}
            className="min-w-60 flex-1"
            label={t('fields.zone')}
            hint={t('offset', { offset: zoneInWords(value, on, locale), date: dateInWords(on, locale) })}
            options={options}
            value={value}
            onValueChange={(zone) => zone && onChange(zone)}
            error={errorOf('zone')}
          />
        )}
      />
    </div>
  )
}
