'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import { fieldId } from '@/components/ui/field'
import type { Locale } from '@/db/locales'
import type { Column } from './list-tools'

type Props = {
  /** The column whose first control this is. */
  column?: Column
  /** Its name in the form: `delegations.0.rows.1.post`. */
  path: string
  text: Record<Locale, string>
  languages: readonly Locale[]
  label: (language: Locale) => string
  onChange: (text: Record<Locale, string>) => void
}

/** A text typed in each language of the list, one below the other, growing with what is in it. */
export function TypedText({ column, path, text, languages, label, onChange }: Props) {
  const t = useTranslations('attendance')
  return (
    <>
      {languages.map((language, index) => (
        <textarea
          key={language}
          id={fieldId(`${path}.${language}`)}
          data-column={index === 0 ? column : undefined}
          data-text=""
          rows={1}
          lang={language}
          aria-label={label(language)}
          placeholder={t('inLanguage', { language })}
          value={text[language]}
          // One line of text that may need several to be seen.
          onChange={(event) => onChange({ ...text, [language]: event.target.value.replace(/[\r\n]+/g, ' ') })}
          className={cx(
            'field-sizing-content block min-h-8 w-full resize-none rounded-sm border border-field bg-sheet px-2 py-1 text-ink text-meta',
            'placeholder:text-muted',
          )}
        />
      ))}
    </>
  )
}
