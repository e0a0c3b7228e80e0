'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { Button } from '@/components/ui/button'
import { controlBox } from '@/components/ui/control-style'
import { Field } from '@/components/ui/field'
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
export function NumberField({ value, onChange, offered, id, error, onBlur, ref }: Props) {
  const t = useTranslations('meetings')
  return (
    <Field label={t('fields.sessions_number')} id={id} error={error}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-28">
            <input
              {...control}
              ref={ref}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={value ?? ''}
              onBlur={onBlur}
              onChange={(event) => {
                const digits = event.target.value.replace(/\D/g, '').slice(0, 4)
                onChange(digits ? Number(digits) : null)
              }}
              className={controlBox}
            />
          </div>
          {value !== null && value > 0 && (
            <span className="font-serif text-body">
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
      )}
    </Field>
  )
}
