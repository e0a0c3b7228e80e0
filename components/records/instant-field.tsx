'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateField, TimeField } from '@/components/ui/date-field'
import { FieldError, FieldHint, fieldId } from '@/components/ui/field'
import { instantOf, localDateOf, localTimeOf } from '@/lib/dates'

type Props = {
  label: string
  /** The form name. */
  name: string
  hint?: string
  error?: string
  /** A UTC instant; null while it is not complete. */
  value: string | null
  onChange: (instant: string | null) => void
  /** The IANA zone in which it is entered. */
  zone: string
  /** For what lies ahead: without the button that enters this minute. */
  ahead?: boolean
}

/** An instant, entered as a local date and time. */
export function InstantField({ label, name, hint, error, value, onChange, zone, ahead }: Props) {
  const t = useTranslations('records.instant')
  const [typed, setTyped] = useState({ date: '', time: '' })
  const shown = value ? { date: localDateOf(value, zone), time: localTimeOf(value, zone) } : typed
  const id = fieldId(name)
  const change = (next: { date: string; time: string }) => {
    setTyped(next)
    onChange(next.date && next.time ? instantOf(next.date, next.time, zone) : null)
  }
  const setNow = () => {
    const now = new Date().toISOString()
    change({ date: localDateOf(now, zone), time: localTimeOf(now, zone) })
  }
  return (
    <fieldset
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      className="flex min-w-0 flex-col gap-1"
    >
      <legend className="mb-1 font-medium text-ui">{label}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <DateField
          id={id}
          label={t('date')}
          hideLabel
          value={shown.date}
          aria-invalid={error ? true : undefined}
          onChange={(event) => change({ ...shown, date: event.target.value })}
        />
        <TimeField
          label={t('time')}
          hideLabel
          value={shown.time}
          onChange={(event) => change({ ...shown, time: event.target.value })}
        />
        {!ahead && (
          <Button variant="plain" onClick={setNow}>
            {t('now')}
          </Button>
        )}
      </div>
      {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
