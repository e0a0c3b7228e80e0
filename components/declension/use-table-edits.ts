'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { notify } from '@/components/ui/toaster'
import { askedIn, type CaseRow, type CaseTable } from '@/lib/declension/case-rows'
import { reasonText } from '@/lib/i18n/reasons'
import type { Case } from '@/lib/language/russian/forms'
import type { Confirm } from './confirming'
import { type ByField, errorsByField, fieldOf, keptOfRows, textIn } from './table-edits'

/** What is typed into a table of cases, which rows are being corrected, and what was refused. */
export function useTableEdits(table: CaseTable, confirm: Confirm) {
  const all = useTranslations()
  const [typed, setTyped] = useState<ByField>({})
  const [open, setOpen] = useState<ReadonlySet<Case>>(new Set())
  const [errors, setErrors] = useState<{ fields: ByField; general: string[] }>({ fields: {}, general: [] })
  const [busy, startTransition] = useTransition()

  const send = (rows: readonly CaseRow[], then?: () => void) => {
    const kept = keptOfRows(
      table,
      rows.map((row) => ({ row, isOpen: open.has(row.inCase) })),
      typed,
    )
    startTransition(async () => {
      const result = await confirm(kept)
      if (!result.ok) {
        setErrors(errorsByField(result.reasons, kept, (reason) => reasonText(all, reason)))
        return
      }
      setErrors({ fields: {}, general: [] })
      const sent = kept.flatMap(({ part, forms }) => Object.keys(forms).map((of) => `${part}.${of}`))
      setTyped((before) => without(before, sent))
      setOpen((before) => new Set([...before].filter((of) => !rows.some(({ inCase }) => inCase === of))))
      notify(all('declension.done'))
      then?.()
    })
  }

  return {
    busy,
    general: errors.general,
    errorOf: (...field: Parameters<typeof fieldOf>) => errors.fields[fieldOf(...field)],
    isOpen: (inCase: Case) => open.has(inCase),
    valueOf: (part: Parameters<typeof fieldOf>[0], inCase: Case, form: string) =>
      textIn(table.rows, typed, part, inCase, form),
    type: (field: string, text: string) => setTyped((before) => ({ ...before, [field]: text })),
    correct: (inCase: Case) => setOpen((before) => new Set([...before, inCase])),
    leave(row: CaseRow) {
      const fields = [row.whole, ...row.parts].map(({ part }) => fieldOf(part, row.inCase))
      setOpen((before) => new Set([...before].filter((each) => each !== row.inCase)))
      setTyped((before) => without(before, fields))
    },
    confirmRow: (row: CaseRow, then?: () => void) => send([row], then),
    confirmAll: (then?: () => void) =>
      send(
        table.rows.filter((row) => askedIn(row).length > 0),
        then,
      ),
  }
}

const without = (typed: ByField, fields: readonly string[]): ByField =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !fields.includes(field)))

export type TableEdits = ReturnType<typeof useTableEdits>
