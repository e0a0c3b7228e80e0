'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { askedIn, type CaseRow } from '@/lib/declension/case-rows'
import { fieldOf, fieldsIn } from './table-edits'
import type { TableEdits } from './use-table-edits'

type Props = { row: CaseRow; edits: TableEdits; confirm: () => void }

/** «кем? Игорем Зубовым», a field for each form that is in doubt, and the button that ends the doubt. */
export function RowEditor({ row, edits, confirm }: Props) {
  const t = useTranslations('declension')
  const box = useRef<HTMLDivElement>(null)
  const question = useId()
  const isCorrection = edits.isOpen(row.inCase)
  const fields = fieldsIn(row, isCorrection)
  const inCase = t(`caseAsObject.${row.inCase}`)
  // Asked for by a button: typing goes on in the field.
  useEffect(() => {
    if (isCorrection) box.current?.querySelector('input')?.focus()
  }, [isCorrection])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a cell would be a box of its own width
    <div
      ref={box}
      role="group"
      aria-labelledby={question}
      className="flex w-full min-w-0 flex-col gap-2 border-warning border-l-2 pl-3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        // Enter confirms this case and does not save the form around it.
        event.preventDefault()
        if (!edits.busy) confirm()
      }}
    >
      <p id={question} lang="ru" className="text-ui">
        <span className="text-muted">{row.question}</span>{' '}
        <strong className="font-semibold">{asTyped(row, edits)}</strong>
      </p>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        {fields.map(({ part, form }) => (
          <TextField
            key={part}
            label={t('field', {
              part: t(part === 'whole' ? 'columns.form' : `columns.${part}`),
              case: inCase,
            })}
            lang="ru"
            autoComplete="off"
            spellCheck={false}
            data-form={part}
            value={edits.valueOf(part, row.inCase, form)}
            onChange={(event) => edits.type(fieldOf(part, row.inCase), event.target.value)}
            error={edits.errorOf(part, row.inCase)}
            className={part === 'whole' ? 'w-full' : 'min-w-40 flex-1'}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" busy={edits.busy} aria-label={t('confirmCase', { case: inCase })} onClick={confirm}>
          {t('confirm')}
        </Button>
        {isCorrection && askedIn(row).length === 0 && (
          <Button variant="plain" size="sm" onClick={() => edits.leave(row)}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The words of the question change as they are typed. */
function asTyped(row: CaseRow, edits: TableEdits): string {
  const whole = edits.valueOf('whole', row.inCase, row.whole.form)
  return row.parts.reduce((text, { part, form }) => {
    const typed = edits.valueOf(part, row.inCase, form)
    return typed === form ? text : text.replace(form, () => typed)
  }, whole)
}
