'use client'

import { useTranslations } from 'next-intl'
import { type FieldErrors, get, useFormState } from 'react-hook-form'
import { reasonText } from '@/lib/i18n/reasons'
import type { Reason } from '@/lib/refusal'

/** What react-hook-form holds of a reason that came from the server: its text is ready, a schema's is a key. */
const fromServer = 'server'

/** Turns reasons and the messages of a schema into words. */
export function useReasonText() {
  const t = useTranslations()
  const text = (reason: Pick<Reason, 'key' | 'values' | 'said'>) => reasonText(t, reason)
  /** All reasons that there are at one field. */
  const serverError = (reasons: Reason | readonly Reason[]) => ({
    type: fromServer,
    message: [reasons].flat().map(text).join(' '),
  })
  return { text, serverError }
}

/**
 * The words beside a field: `errorOf('agenda.0.text.ru')`. Also finds what is wrong deep inside a field that is one
 * control, such as a rich text.
 */
export function useFieldError() {
  const { errors } = useFormState()
  const { text } = useReasonText()
  return (name: string): string | undefined => {
    const found = firstError(get(errors, name))
    if (!found) return undefined
    return found.type === fromServer ? found.message : text({ key: `validation.${found.message}` })
  }
}

/** Every field that has an error, by its form name. */
export function useFieldErrors(): { name: string; message: string }[] {
  const { errors } = useFormState()
  const errorOf = useFieldError()
  return names(errors).map((name) => ({ name, message: errorOf(name) ?? '' }))
}

type Found = { type: string; message: string }

const isError = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'

function firstError(value: unknown): Found | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (isError(value)) return value
  for (const [key, member] of Object.entries(value)) {
    const found = key === 'ref' ? undefined : firstError(member)
    if (found) return found
  }
  return undefined
}

function names(errors: FieldErrors | unknown, path = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return []
  if (path && isError(errors)) return [path]
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref' && key !== 'types')
    .flatMap(([key, member]) => names(member, below(path, key)))
}

/** A list that is wrong as a whole keeps its error under `root`. */
const below = (path: string, key: string) => (key === 'root' ? path : path ? `${path}.${key}` : key)
