'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { MeetingContent } from '@/lib/meetings/content'

export type ItemsName = 'agenda' | 'decisions' | 'documents'
type Item = MeetingContent[ItemsName][number]

/** A list in the form: added to, put in order, and what was taken out can be put back. The focus goes along. */
export function useItems(name: ItemsName) {
  const t = useTranslations('meetings.items')
  const { control, getValues } = useFormContext<MeetingContent>()
  const array = useFieldArray({ control, name, keyName: 'key' })
  const [removed, setRemoved] = useState<{ index: number; item: Item }>()
  const [message, setMessage] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const count = array.fields.length

  /** After React has put the items where they go. */
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus())

  return {
    root,
    fields: array.fields,
    message,
    removed,
    add(item: Item) {
      array.append(item, { shouldFocus: false })
      focusLater(`[data-item="${count}"] textarea`)
    },
    move(index: number, by: -1 | 1) {
      const to = index + by
      if (to < 0 || to >= count) return setMessage(t(by < 0 ? 'first' : 'last', { place: index + 1 }))
      const selector = sameControl(document.activeElement, to)
      array.move(index, to)
      setMessage(t('moved', { place: to + 1, of: count }))
      focusLater(selector)
    },
    remove(index: number) {
      const item = getValues(`${name}.${index}`)
      if (item) setRemoved({ index, item })
      array.remove(index)
      setMessage(t('removed', { place: index + 1 }))
      focusLater('[data-undo]')
    },
    undo() {
      if (!removed) return
      array.insert(removed.index, removed.item as never, { shouldFocus: false })
      setRemoved(undefined)
      setMessage(t('restored', { place: removed.index + 1 }))
      focusLater(`[data-item="${removed.index}"] textarea`)
    },
  }
}

/** The control of the moved item that had the focus before. */
function sameControl(element: Element | null, index: number): string {
  const control = element instanceof HTMLElement ? element.dataset.move : undefined
  const name = element?.getAttribute('name')?.replace(/\.\d+\./, `.${index}.`)
  if (name) return `[name="${name}"]`
  return `[data-item="${index}"] ${control ? `[data-move="${control}"]` : 'textarea'}`
}
