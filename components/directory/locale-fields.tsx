'use client'

import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { FieldHint } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { type Locale, locales } from '@/db/locales'

type Part = { label: string; path: (locale: Locale) => string; isLong?: boolean; required?: boolean }

/** Texts that are in every language, side by side. */
export function LocaleFields({
  legend,
  hint,
  parts,
}: {
  legend: string
  hint?: string
  parts: readonly Part[]
}) {
  const t = useTranslations('directory.languages')
  return (
    <fieldset className="min-w-0 border-hairline border-t pt-3">
      <legend className="float-left mb-2 font-semibold text-ui">{legend}</legend>
      <div className="clear-both flex flex-col gap-2">
        {hint && <FieldHint>{hint}</FieldHint>}
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {locales.map((locale) => (
            <div key={locale} className="flex min-w-0 flex-col gap-3">
              {parts.map((part) => (
                <LocaleField
                  key={part.label}
                  part={part}
                  locale={locale}
                  label={parts.length === 1 ? t(locale) : `${part.label} (${t(locale).toLowerCase()})`}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  )
}

function LocaleField({ part, locale, label }: { part: Part; locale: Locale; label: string }) {
  const { register } = useFormContext()
  const errorOf = useFieldError()
  const path = part.path(locale)
  const Control = part.isLong ? TextArea : TextField
  return (
    <Control
      {...register(path)}
      label={label}
      lang={locale}
      autoComplete="off"
      required={part.required && locale === locales[0]}
      error={errorOf(path)}
    />
  )
}
