'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import { locales } from '@/db/locales'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { EnglishHelp } from './english-help'
import { blankVersion, nameParts, requiredParts, type VersionValues } from './form-values'

type Values = { names: VersionValues<Record<string, string>>[] }

type Props = {
  kind: DirectoryKind
  /** What stands below the languages of a name, by its place. */
  below?: (index: number) => ReactNode
}

/** The names of an entry, each from–to, its languages side by side. */
export function NameVersionsField({ kind, below }: Props) {
  const t = useTranslations('directory')
  const { control, setFocus } = useFormContext<Values>()
  const errorOf = useFieldError()
  const { fields, append, remove } = useFieldArray({ control, name: 'names' })
  const whole = fields.length === 0 ? errorOf('names') : undefined
  return (
    <div className="flex flex-col gap-4">
      {fields.map((field, index) => (
        <fieldset key={field.id} className="min-w-0 border-hairline border-t pt-3">
          <legend className="float-left mb-2 font-semibold text-ui">
            {fields.length === 1 ? t(`name.${kind}`) : t('nameNumber', { kind, number: index + 1 })}
          </legend>
          {fields.length > 1 && (
            <Button
              variant="plain"
              size="sm"
              className="float-right"
              aria-label={t('removeName', { kind, number: index + 1 })}
              onClick={() => {
                remove(index)
                setFocus(`names.${Math.max(0, index - 1)}.from`)
              }}
            >
              {t('remove')}
            </Button>
          )}
          <div className="clear-both grid gap-x-6 gap-y-3 sm:grid-cols-2">
            {locales.map((locale) => (
              <NameFields key={locale} kind={kind} index={index} locale={locale} />
            ))}
            {below && <div className="min-w-0 sm:col-span-2">{below(index)}</div>}
            <PeriodFields index={index} />
          </div>
        </fieldset>
      ))}
      {whole && <FieldError>{whole}</FieldError>}
      <div className="flex flex-wrap items-baseline gap-x-4">
        <Button onClick={() => append(blankVersion(kind))}>{t(`addName.${kind}`)}</Button>
        <p className="text-meta text-muted">{t('addNameHint')}</p>
      </div>
    </div>
  )
}

function NameFields({
  kind,
  index,
  locale,
}: {
  kind: DirectoryKind
  index: number
  locale: (typeof locales)[number]
}) {
  const t = useTranslations('directory')
  const { register } = useFormContext<Values>()
  const errorOf = useFieldError()
  const isFirst = locale === locales[0]
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 text-meta text-muted">
        {t(`languages.${locale}`)}
        {!isFirst && ` ${t('optionalLanguage')}`}
      </legend>
      {nameParts(kind).map((part) => {
        const path = `names.${index}.names.${locale}.${part}` as const
        return (
          <TextField
            key={part}
            {...register(path)}
            label={t(`parts.${kind}.${part}`)}
            lang={locale}
            autoComplete="off"
            required={isFirst && requiredParts[kind].includes(part)}
            error={errorOf(path)}
          />
        )
      })}
      {!isFirst && <EnglishHelp kind={kind} index={index} />}
    </fieldset>
  )
}

function PeriodFields({ index }: { index: number }) {
  const t = useTranslations('directory')
  const { register } = useFormContext<Values>()
  const errorOf = useFieldError()
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          {...register(`names.${index}.${end}`)}
          label={t(`period.${end}`)}
          hint={t('period.hint')}
          autoComplete="off"
          inputClassName="max-w-44"
          error={errorOf(`names.${index}.${end}`)}
        />
      ))}
    </>
  )
}
