'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { AttendanceContent, Delegation } from '@/lib/attendance/content'
import { changed, type ListChange, type Removed, removalOf } from '@/lib/attendance/list-changes'
import type { PersonCard } from '@/lib/attendance/person-cards'

/**
 * The delegations on the screen. They are kept beside the form and not in it, because the form copies every value that
 * it is given, and of three hundred rows only the one that changed may be drawn again; the form gets each new state.
 */
export function useList(knownCards: readonly PersonCard[]) {
  const { getValues, setValue, subscribe } = useFormContext<AttendanceContent>()
  const [delegations, setDelegations] = useState<readonly Delegation[]>(() => getValues('delegations'))
  const [cards, setCards] = useState(() => new Map(knownCards.map((card) => [card.id, card])))
  const [removed, setRemoved] = useState<Removed>()
  const latest = useRef(delegations)

  const put = useCallback((next: readonly Delegation[]) => {
    latest.current = next
    setDelegations(next)
  }, [])

  const change = useCallback(
    (what: ListChange) => {
      const next = changed(latest.current, what)
      if (next === latest.current) return
      put(next)
      setValue('delegations', next as Delegation[], { shouldDirty: true })
    },
    [put, setValue],
  )

  /** Takes something out, to be put back by `undo`. */
  const remove = useCallback(
    (what: { delegationId: string; rowId?: string }) => {
      const { delegationId, rowId } = what
      setRemoved(removalOf(latest.current, what))
      change(
        rowId === undefined
          ? { type: 'removeDelegation', id: delegationId }
          : { type: 'removeRow', delegationId, id: rowId },
      )
    },
    [change],
  )

  /** Puts another list in the place of this one, which `undo` brings back. */
  const replace = useCallback(
    (next: readonly Delegation[]) => {
      const before = latest.current
      setRemoved(before.length > 0 ? { kind: 'list', delegations: before } : undefined)
      change({ type: 'replace', delegations: next })
    },
    [change],
  )

  const undo = useCallback(() => {
    if (removed) change({ type: 'restore', removed })
    setRemoved(undefined)
    return removed
  }, [change, removed])

  const know = useCallback((more: readonly PersonCard[]) => {
    setCards((before) => new Map([...before, ...more.map((card) => [card.id, card] as const)]))
  }, [])

  // A form that was reset (the other text was taken, a copy restored) names no field.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name || JSON.stringify(values.delegations) === JSON.stringify(latest.current)) return
          put(values.delegations)
          setRemoved(undefined)
        },
      }),
    [put, subscribe],
  )

  return { delegations, latest, cards, know, change, remove, replace, removed, undo }
}

export type List = ReturnType<typeof useList>
