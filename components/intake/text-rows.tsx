'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFieldError } from '@/components/desk/use-field-error'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { ReadField } from './read-field'
import { useReviewTools } from './review-tools'
import type { ReviewValues } from './review-values'
import { UndoRemoved } from './undo-removed'
import { useRows } from './use-rows'

type List = 'agenda' | 'decisions' | 'documents'

const blank = {
  agenda: { text: '', outcome: '', source: '' },
  decisions: { text: '', source: '' },
  documents: { name: '', source: '' },
}
const parts = { agenda: ['text', 'outcome'], decisions: ['text'], documents: ['name'] } as const

/** Questions with their outcomes, decisions, or documents. */
export function TextRows({ index, list }: { index: number; list: List }) {
  const t = useTranslations('intake.rows')
  const m = useTranslations('meetings.fields')
  const { register } = useFormContext<ReviewValues>()
  const errorOf = useFieldError()
  const { language } = useReviewTools()
  const id = useId()
  const path = `events.${index}.meeting.${list}` as const
  const { root, fields, add, remove, undo, canUndo } = useRows(path)
  const word = (part: string) => m(`${list}_${part}` as 'agenda_text')
  return (
    <section ref={root} aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p id={id} className="font-semibold text-ui">
          {m(list)}
        </p>
        {fields.length === 0 && <span className="text-meta text-muted">– {t('none')}</span>}
        <Button size="sm" className="ml-auto" onClick={() => add(blank[list])}>
          {t(`add.${list}`)}
        </Button>
      </div>
      {fields.map(({ key, source }, row) => {
        const label = t('numbered', { name: word(parts[list][0]), place: row + 1 })
        return (
          <div key={key} data-row-index={row}>
            <ReadField
              field={source}
              label={label}
              actions={
                <Button size="sm" aria-label={t('removeOf', { label })} onClick={() => remove(row)}>
                  {t('remove')}
                </Button>
              }
            >
              {parts[list].map((part) => (
                <TextArea
                  key={part}
                  {...register(`${path}.${row}.${part}` as `events.${number}.meeting.agenda.${number}.text`)}
                  label={part === parts[list][0] ? label : word(part)}
                  optional={part === 'outcome'}
                  rows={1}
                  inputClassName="min-h-9! py-1.5"
                  lang={language}
                  error={errorOf(`${path}.${row}.${part}`)}
                />
              ))}
            </ReadField>
          </div>
        )
      })}
      <UndoRemoved shown={canUndo} onUndo={undo} />
    </section>
  )
}
