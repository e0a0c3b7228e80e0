'use client'

import { useTranslations } from 'next-intl'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { locales } from '@/db/locales'
import { LocaleFields } from './locale-fields'

type Contact = { label: Record<string, string>; name: Record<string, string>; phone: string; email: string }

const blankTexts = () => Object.fromEntries(locales.map((locale) => [locale, '']))

/** Whom journalists write and call, in the order in which they are shown. */
export function ContactRows() {
  const t = useTranslations('organisation')
  const { control, register } = useFormContext<{ contacts: Contact[] }>()
  const errorOf = useFieldError()
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' })
  return (
    <section aria-label={t('contacts')} className="flex flex-col gap-4 border-ink border-t pt-3">
      <h2 className="font-sans font-semibold text-ui">{t('contacts')}</h2>
      {fields.length === 0 && <p className="text-muted text-ui">{t('noContacts')}</p>}
      {fields.map((field, index) => (
        <div key={field.id} className="flex flex-col gap-3">
          <LocaleFields
            legend={t('contactNumber', { number: index + 1 })}
            parts={(['label', 'name'] as const).map((part) => ({
              label: t(`contact.${part}`),
              path: (locale) => `contacts.${index}.${part}.${locale}`,
            }))}
          />
          <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
            {(['phone', 'email'] as const).map((part) => (
              <TextField
                key={part}
                {...register(`contacts.${index}.${part}`)}
                type={part === 'phone' ? 'tel' : 'email'}
                label={t(`contact.${part}`)}
                autoComplete="off"
                error={errorOf(`contacts.${index}.${part}`)}
              />
            ))}
          </div>
          <Button
            size="sm"
            variant="plain"
            className="self-start"
            aria-label={t('removeContact', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <Button
        className="self-start"
        onClick={() => append({ label: blankTexts(), name: blankTexts(), phone: '', email: '' })}
      >
        {t('addContact')}
      </Button>
    </section>
  )
}
