'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { toRoman } from '@/lib/language/russian/numbers'

type Props = {
  value: number | null
  onChange: (number: number | null) => void
  /** The number it would be given. */
  offered: number | undefined
  id?: string
  error?: string
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}

/** Which meeting it is by count, in digits and in Roman signs, with the next one at hand. */
export function NumberField({ value, onChange, offered, ...field }: Props) {
  const t = useTranslations('meetings')
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextField
        {...field}
        className="w-28"
        label={t('fields.sessions_number')}
        inputMode="numeric"
        autoComplete="off"
        value={value ?? ''}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '').slice(0, 4)
          onChange(digits ? Number(digits) : null)
        }}
      />
      {value !== null && value > 0 && (
        <span className="py-2 font-serif text-body">
          <span className="sr-only">{t('roman')} </span>
          {toRoman(value)}
        </span>
      )}
      {offered !== undefined && offered !== value && (
        <Button variant="plain" onClick={() => onChange(offered)}>
          {t('takeNumber', { number: offered, roman: toRoman(offered) })}
        </Button>
      )}
    </div>
  )
}
