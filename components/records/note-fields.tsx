'use client'

import { useTranslations } from 'next-intl'
import { useReasonText } from '@/components/desk/use-field-error'
import { fieldId } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { Locale } from '@/db/locales'
import { useRecordFormContext } from './record-form-context'

/** What the reader is told of a new edition: a dated public note, or nothing because only the typography changed. */
export function NoteFields({ languages }: { languages: readonly Locale[] }) {
  const t = useTranslations('records.note')
  const form = useRecordFormContext()
  const { text } = useReasonText()
  if (!form) return null
  const { note: about, setNote, refusals } = form
  const errorOf = (field: string) => {
    const reason = refusals.reasons.find((each) => each.field === field)
    return reason && text(reason)
  }
  return (
    <section className="flex flex-col gap-4 border-brass border-l-2 pl-4">
      <RadioGroup
        label={t('label')}
        name="change"
        value={about.change}
        onChange={(event) =>
          setNote({ ...about, change: event.target.value === 'noted' ? 'noted' : 'typography' })
        }
        choices={(['noted', 'typography'] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
      />
      {about.change === 'noted' &&
        languages.map((language) => (
          <TextArea
            key={language}
            id={fieldId(`note.${language}`)}
            label={t('text', { language })}
            lang={language}
            value={about.note[language] ?? ''}
            error={errorOf(`note.${language}`)}
            onChange={(event) =>
              setNote({ ...about, note: { ...about.note, [language]: event.target.value } })
            }
          />
        ))}
    </section>
  )
}
