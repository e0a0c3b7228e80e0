'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { locales } from '@/db/locales'

type Props = {
  /** The form name of the text by locale: `title`, `agenda.0.text`. */
  name: string
  label: string
  hint?: string
  /** One line of text: `short` shows as one, `long` may need several to be seen. */
  line?: 'short' | 'long'
}

/** A text in every language, side by side; one below the other where it is narrow. */
export function TextPair({ name, label, hint, line }: Props) {
  const t = useTranslations('meetings')
  const { register } = useFormContext()
  const errorOf = useFieldError()
  const stayOnLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {locales.map((language) => {
        const field = {
          label: t('labelIn', { label, language }),
          hint,
          lang: language,
          error: errorOf(`${name}.${language}`),
          ...register(`${name}.${language}`, {
            setValueAs: (text: string) => (line ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text),
          }),
        }
        return line === 'short' ? (
          <TextField key={language} {...field} />
        ) : (
          <TextArea key={language} rows={2} onKeyDown={line && stayOnLine} {...field} />
        )
      })}
    </div>
  )
}
