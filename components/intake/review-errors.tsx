'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { fieldId } from '@/components/ui/field'
import { sortOf } from './field-keys'
import { goToField } from './lit'

/** Why it was not confirmed: a guess that nobody has looked at, or a reason at a field of the form. */
export type ReviewError =
  | { kind: 'guess'; field: string; label: string }
  | { kind: 'reason'; key: string; message: string; name: string }

const most = 12

type Props = {
  errors: readonly ReviewError[]
  attempt: number
  /** Shows what somebody else has made of the text; there only where they have. */
  showDecided?: () => void
}

/** All that was refused, each leading to its field. */
export function ReviewErrors({ errors, attempt, showDecided }: Props) {
  const t = useTranslations('intake.review')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  const guesses = errors.flatMap((error) => (error.kind === 'guess' ? error : []))
  const title =
    guesses.length > 0
      ? t('notLookedAt', { count: guesses.length })
      : t('notConfirmed', { count: errors.length })
  return (
    <div ref={box} tabIndex={-1} role="alert" className="border-2 border-danger bg-sheet p-4">
      <p className="font-semibold text-danger text-ui">{title}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-4 text-ui">
        {errors.slice(0, most).map((error) => (
          <li key={error.kind === 'guess' ? error.field : `${error.key} ${error.name}`}>
            <ErrorLine error={error} />
          </li>
        ))}
      </ul>
      {showDecided && (
        <Button size="sm" className="mt-2" onClick={showDecided}>
          {t('showDecided')}
        </Button>
      )}
      {errors.length > most && (
        <p className="mt-1 text-ui">{t('andMore', { count: errors.length - most })}</p>
      )}
    </div>
  )
}

function ErrorLine({ error }: { error: ReviewError }) {
  const t = useTranslations('intake')
  if (error.kind === 'guess') {
    const [, meeting = '', ...rest] = error.field.split('.')
    const rows = rest.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1)
    const place = [
      Number(meeting) > 0 ? t('review.eventShort', { place: Number(meeting) + 1 }) : '',
      error.label ? '' : rows.join('.'),
    ]
    return (
      <a
        href={`#${error.field}`}
        onClick={(event) => {
          event.preventDefault()
          goToField(error.field)
        }}
        className="text-danger"
      >
        {[t(`sorts.${sortOf(error.field)}`), ...place].filter(Boolean).join(' ')}
        {error.label && `: ${error.label}`}
      </a>
    )
  }
  if (!error.name) return <>{error.message}</>
  return (
    <a
      href={`#${fieldId(error.name)}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(fieldId(error.name))?.focus()
      }}
      className="text-danger"
    >
      {error.message}
    </a>
  )
}
