'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { askedIn, type CaseRow } from '@/lib/declension/case-rows'
import { fieldOf, fieldsIn } from './table-edits'
import type { TableEdits } from './use-table-edits'

type Props = { row: CaseRow; edits: TableEdits; confirm: () => void }

/** A field for each form that is in doubt, and the button that ends the doubt. */
export function RowEditor({ row, edits, confirm }: Props) {
  const t = useTranslations('declension')
  const box = useRef<HTMLFieldSetElement>(null)
  const isCorrection = edits.isOpen(row.inCase)
  const fields = fieldsIn(row, isCorrection)
  const inCase = t(`caseAsObject.${row.inCase}`)
  // Asked for by a button: typing goes on in the field.
  useEffect(() => {
    if (isCorrection) box.current?.querySelector('input')?.focus()
  }, [isCorrection])
  return (
    <fieldset
      ref={box}
      className="flex w-full min-w-0 flex-wrap items-start gap-x-3 gap-y-2 border-warning border-l-2 pl-3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        // Enter confirms this case and does not save the form around it.
        event.preventDefault()
        if (!edits.busy) confirm()
      }}
    >
      <legend className="sr-only">
        {t(`cases.${row.inCase}`)} {row.question}
      </legend>
      {fields.map(({ part, form }) => (
        <div key={part} className="flex min-w-0 flex-1 basis-52 items-baseline gap-2">
          {part !== 'whole' && (
            <span aria-hidden className="text-meta text-muted">
              {t(`columns.${part}`)}
            </span>
          )}
          <TextField
            label={t('field', {
              part: t(part === 'whole' ? 'columns.form' : `columns.${part}`),
              case: inCase,
            })}
            hideLabel
            lang="ru"
            autoComplete="off"
            spellCheck={false}
            data-form={part}
            value={edits.valueOf(part, row.inCase, form)}
            onChange={(event) => edits.type(fieldOf(part, row.inCase), event.target.value)}
            error={edits.errorOf(part, row.inCase)}
            className="flex-1"
          />
        </div>
      ))}
      <div className="flex gap-2 pt-1">
        <Button size="sm" busy={edits.busy} aria-label={t('confirmCase', { case: inCase })} onClick={confirm}>
          {t('confirm')}
        </Button>
        {isCorrection && askedIn(row).length === 0 && (
          <Button variant="plain" size="sm" onClick={() => edits.leave(row)}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

/** The whole words with what has been typed of their parts. */
export function asTyped(row: CaseRow, edits: TableEdits): string {
  const whole = edits.valueOf('whole', row.inCase, row.whole.form)
  return row.parts.reduce((text, { part, form }) => {
    const typed = edits.valueOf(part, row.inCase, form)
    return typed === form ? text : text.replace(form, () => typed)
  }, whole)
}
