'use client'

import { createContext, useContext } from 'react'
import type { Locale } from '@/db/locales'
import type { Delegation, Presence } from '@/lib/attendance/content'
import type { ListChange } from '@/lib/attendance/list-changes'
import type { FoundPerson } from '@/lib/attendance/people-search'
import type { PersonCard } from '@/lib/attendance/person-cards'

export const columns = ['person', 'post', 'role', 'presence'] as const
export type Column = (typeof columns)[number]

/** A place in the list: a cell of a row, or the handle of a delegation. */
export type Place = { row: string; column: Column } | { delegation: string }

/** What every row may ask of the list around it. It never changes, so that it never makes a row be drawn again. */
export type ListTools = {
  change: (what: ListChange) => void
  know: (cards: readonly PersonCard[]) => void
  search: (letters: string) => Promise<readonly FoundPerson[]>
  /** Adds a row after this one and goes there; refuses, saying why, while this one is empty. */
  addAfter: (delegationId: string, rowId: string | null) => void
  removeRow: (delegationId: string, rowId: string, name: string) => void
  moveRow: (delegationId: string, rowId: string, by: -1 | 1, name: string) => void
  /** Adds it in its place and begins its first row; goes to the one that is there instead, and says so. */
  addDelegation: (delegation: Delegation) => void
  removeDelegation: (delegationId: string, name: string) => void
  moveDelegation: (delegationId: string, by: -1 | 1, name: string) => void
  /** Goes to the same column of the row above or below, across delegations. */
  goBy: (rowId: string, column: Column, by: -1 | 1) => void
  announce: (message: string) => void
  /** The language of the person at the desk. */
  locale: Locale
  /** What a new row begins with. */
  presence: Presence
}

export const ListToolsContext = createContext<ListTools | undefined>(undefined)

export function useListTools(): ListTools {
  const tools = useContext(ListToolsContext)
  if (!tools) throw new Error('A row stands outside of a list')
  return tools
}
