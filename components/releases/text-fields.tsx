'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Controller, useFormContext } from 'react-hook-form'
import { useChecking } from '@/components/checking/checking-context'
import { useFieldError } from '@/components/desk/use-field-error'
import { useText } from '@/components/drafting/text-context'
import { RichTextEditor } from '@/components/editor/rich-text-editor'
import { InstantField } from '@/components/records/instant-field'
import { FieldError, fieldId } from '@/components/ui/field'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/db/locales'
import { type ReleaseContent, releaseKinds } from '@/lib/releases/content'

/** The words of a release: what kind it is, title, lead, place and time, text. */
export function TextFields({ language, zone }: { language: Locale; zone: string }) {
  const t = useTranslations('releases')
  const errorOf = useFieldError()
  const { register, control } = useFormContext<ReleaseContent>()
  return (
    <>
      <SelectField
        label={t('fields.kind')}
        choices={releaseKinds.map((value) => ({ value, label: t(`values.kind.${value}`) }))}
        error={errorOf('kind')}
        className="max-w-60"
        {...register('kind')}
      />
      <TextArea
        label={t('fields.title')}
        lang={language}
        error={errorOf('title')}
        rows={1}
        inputClassName="font-serif font-semibold"
        {...register('title', { setValueAs: oneLine })}
      />
      <TextArea
        label={t('fields.lead')}
        hint={t('leadHint')}
        lang={language}
        error={errorOf('lead')}
        optional
        {...register('lead')}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField
          label={t('fields.dateline')}
          lang={language}
          error={errorOf('dateline')}
          optional
          className="w-full sm:w-60"
          {...register('dateline')}
        />
        <Controller
          control={control}
          name="issuedAt"
          render={({ field: { value, onChange } }) => (
            <InstantField
              label={t('fields.issuedAt')}
              hint={t('issuedAtHint', { zone })}
              name="issuedAt"
              value={value}
              onChange={onChange}
              zone={zone}
              error={errorOf('issuedAt')}
            />
          )}
        />
      </div>
      <BodyField language={language} />
    </>
  )
}

function BodyField({ language }: { language: Locale }) {
  const t = useTranslations('releases.fields')
  const { control } = useFormContext<ReleaseContent>()
  const error = useFieldError()('body')
  const id = fieldId('body')
  const checks = useChecking()?.extras
  const sources = useText()?.extras
  const [extras] = useState(() => [...(checks ?? []), ...(sources ?? [])])
  return (
    <div className="flex flex-col gap-1">
      <p id={`${id}-label`} className="font-medium text-ui">
        {t('body')}
      </p>
      <Controller
        control={control}
        name="body"
        render={({ field: { value, onChange, onBlur } }) => (
          <div id={id} tabIndex={-1} className="rounded-sm">
            <RichTextEditor
              value={value}
              onChange={onChange}
              onBlur={onBlur}
              locale={language}
              labelledBy={`${id}-label`}
              describedBy={error ? `${id}-error` : undefined}
              invalid={Boolean(error)}
              extras={extras}
            />
          </div>
        )}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

/** A title may wrap on the screen and has no line break in it. */
const oneLine = (value: string) => value.replace(/\s*\n\s*/g, ' ')
