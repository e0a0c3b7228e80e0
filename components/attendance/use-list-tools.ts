'use client'

import { useTranslations } from 'next-intl'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/db/locales'
import type { Delegation, Presence } from '@/lib/attendance/content'
import { anEmptyRow, isEmptyRow } from '@/lib/attendance/list-changes'
import type { FoundPerson } from '@/lib/attendance/people-search'
import type { ListTools, Place } from './list-tools'
import type { List } from './use-list'

type Options = {
  list: List
  search: (letters: string) => Promise<readonly FoundPerson[]>
  locale: Locale
  presence: Presence
}

/** The keyboard's side of the list: adding, moving and removing with the focus led on and a word for the ear. */
export function useListTools({ list, search, locale, presence }: Options) {
  const t = useTranslations('attendance.say')
  const root = useRef<HTMLDivElement>(null)
  const target = useRef<Place | HTMLElement>(undefined)
  const [message, setMessage] = useState('')
  const { change, know, remove, latest } = list

  // After every drawing, because the place to go to may just have been made.
  useLayoutEffect(() => {
    const place = target.current
    target.current = undefined
    if (place instanceof HTMLElement) place.focus()
    else if (place && root.current) focusPlace(root.current, place)
  })

  const tools = useMemo((): ListTools => {
    // The same message twice is said twice only when its text differs.
    const announce = (next: string) => setMessage((before) => (before === next ? `${next}\u00a0` : next))
    /** Once the change that goes with it is on the screen. */
    const goTo = (place: Place) => {
      target.current = place
    }
    const goNow = (place: Place) => root.current && focusPlace(root.current, place)
    const rowsOf = (delegationId: string) => latest.current.find(({ id }) => id === delegationId)?.rows ?? []
    const allRows = () => latest.current.flatMap(({ rows }) => rows)

    const tools: ListTools = {
      change,
      know,
      search,
      announce,
      locale,
      presence,
      addAfter(delegationId, rowId) {
        const rows = rowsOf(delegationId)
        const empty = rows.find((row) => isEmptyRow(row))
        if (empty) {
          announce(t('nameFirst'))
          goNow({ row: empty.id, column: 'person' })
          return
        }
        const row = anEmptyRow({ role: rows.length === 0 ? 'head' : 'member', presence })
        change({ type: 'addRow', delegationId, after: rowId, row })
        goTo({ row: row.id, column: 'person' })
      },
      removeRow(delegationId, rowId, name) {
        const rows = rowsOf(delegationId)
        const index = rows.findIndex(({ id }) => id === rowId)
        const next = rows[index + 1] ?? rows[index - 1]
        remove({ delegationId, rowId })
        announce(t('removed', { name }))
        goTo(next ? { row: next.id, column: 'person' } : { delegation: delegationId })
      },
      moveRow(delegationId, rowId, by, name) {
        const rows = rowsOf(delegationId)
        const place = rows.findIndex(({ id }) => id === rowId) + by
        if (!rows[place]) return announce(t(by < 0 ? 'first' : 'last', { name }))
        change({ type: 'moveRow', delegationId, id: rowId, by })
        announce(t('moved', { name, place: place + 1, of: rows.length }))
        keepFocus()
      },
      removeDelegation(delegationId, name) {
        const index = latest.current.findIndex(({ id }) => id === delegationId)
        const next = latest.current[index + 1] ?? latest.current[index - 1]
        remove({ delegationId })
        announce(t('removed', { name }))
        if (next) goTo({ delegation: next.id })
      },
      moveDelegation(delegationId, by, name) {
        const place = latest.current.findIndex(({ id }) => id === delegationId) + by
        if (!latest.current[place]) return announce(t(by < 0 ? 'first' : 'last', { name }))
        change({ type: 'moveDelegation', id: delegationId, by })
        announce(t('moved', { name, place: place + 1, of: latest.current.length }))
        keepFocus()
      },
      addDelegation(delegation) {
        const there = latest.current.find((each) => isOfTheSame(each, delegation))
        if (there) {
          announce(t('delegationThere'))
          goNow({ delegation: there.id })
          return
        }
        change({ type: 'addDelegation', delegation })
        tools.addAfter(delegation.id, null)
      },
      goBy(rowId, column, by) {
        const rows = allRows()
        const next = rows[rows.findIndex(({ id }) => id === rowId) + by]
        if (next) goNow({ row: next.id, column })
      },
    }

    /** What moves in the page may lose the focus on the way. */
    function keepFocus() {
      if (document.activeElement instanceof HTMLElement) target.current = document.activeElement
    }
    return tools
  }, [change, know, latest, locale, presence, remove, search, t])

  return { tools, root, message }
}

function focusPlace(root: HTMLElement, place: Place) {
  const selector =
    'row' in place
      ? `[data-row="${place.row}"] [data-column="${place.column}"]`
      : `[data-delegation="${place.delegation}"] [data-handle]`
  const control = root.querySelector<HTMLElement>(selector)
  if (!control) return
  control.focus()
  control.scrollIntoView({ block: 'nearest' })
  if (control instanceof HTMLInputElement) control.select()
}

const isOfTheSame = (a: Delegation, b: Delegation) =>
  (a.stateId !== null && a.stateId === b.stateId) || (a.bodyId !== null && a.bodyId === b.bodyId)
