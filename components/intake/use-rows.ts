'use client'

import { useRef, useState } from 'react'
import { type ArrayPath, type FieldArray, useFieldArray, useFormContext } from 'react-hook-form'
import type { ReviewValues } from './review-values'

/** Rows of the form that are added and taken out; the last one taken out can be put back. The focus goes along. */
export function useRows<Name extends ArrayPath<ReviewValues>>(name: Name) {
  type Row = FieldArray<ReviewValues, Name>
  const { control, getValues } = useFormContext<ReviewValues>()
  const { fields, append, remove, insert } = useFieldArray({ control, name, keyName: 'key' })
  const [removed, setRemoved] = useState<{ index: number; row: Row }>()
  const root = useRef<HTMLDivElement & HTMLElement>(null)

  /** After React has put the rows where they go. */
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus())

  return {
    root,
    fields,
    canUndo: removed !== undefined,
    add(row: Row) {
      append(row, { shouldFocus: false })
      focusLater(`[data-row-index="${fields.length}"] :is(input, textarea, select)`)
    },
    remove(index: number) {
      const row = getValues(name)[index] as Row | undefined
      if (row) setRemoved({ index, row })
      remove(index)
      focusLater('[data-undo]')
    },
    undo() {
      if (!removed) return
      insert(removed.index, removed.row, { shouldFocus: false })
      setRemoved(undefined)
      focusLater(`[data-row-index="${removed.index}"] :is(input, textarea, select, button)`)
    },
  }
}
