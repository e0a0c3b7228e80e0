'use client'

import { useTranslations } from 'next-intl'
import { type Dispatch, type SetStateAction, useState } from 'react'
import type { CopyNote } from '@/lib/attendance/copy-list'
import type { GridContext } from '@/lib/attendance/grid-queries'
import { type AttendanceActions, answered } from './attendance-actions'
import type { ListTools } from './list-tools'
import type { List } from './use-list'

type Options = {
  list: List
  tools: ListTools
  grid: GridContext
  actions: AttendanceActions
  setEntryNames: Dispatch<SetStateAction<Record<string, string>>>
}

/** Starts from the last session's list, and keeps what there is to look at again in its rows. */
export function useStart({ list, tools, grid, actions, setEntryNames }: Options) {
  const t = useTranslations('attendance.say')
  const [notes, setNotes] = useState<Readonly<Record<string, CopyNote>>>({})
  const start = async () => {
    const copy = answered(await actions.startFromLast({ recordId: grid.recordId }))
    if (!copy) return tools.announce(t('noLast'))
    list.know(copy.cards)
    setEntryNames((before) => ({ ...before, ...copy.entryNames }))
    setNotes(copy.notes)
    list.replace(copy.delegations)
    tools.announce(t('started', { count: Object.keys(copy.notes).length }))
  }
  return { start, notes }
}
