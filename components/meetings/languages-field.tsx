'use client'

import { useController } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldError, FieldHint, fieldId } from '@/components/ui/field'
import { type Locale, locales } from '@/db/locales'

type Props = { label: string; hint: string; nameOf: (language: Locale) => string }

/** The languages in which a record is complete: the form's field `languages`. */
export function LanguagesField({ label, hint, nameOf }: Props) {
  const { field } = useController<{ languages: Locale[] }>({ name: 'languages' })
  const error = useFieldError()('languages')
  const chosen = field.value as Locale[]
  const id = fieldId('languages')
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={[`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')}
      className="flex flex-col gap-2"
    >
      <legend className="mb-1 font-medium text-ui">{label}</legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {locales.map((language) => (
          <CheckboxField
            key={language}
            label={nameOf(language)}
            checked={chosen.includes(language)}
            onChange={(event) =>
              field.onChange(
                locales.filter((each) => (each === language ? event.target.checked : chosen.includes(each))),
              )
            }
          />
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
