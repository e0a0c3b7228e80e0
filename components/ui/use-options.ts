'use client'

import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useMemo, useRef, useState } from 'react'

/** What can be picked: its id is the value, `detail` tells namesakes apart, `keywords` only finds it. */
export type Option = { id: string; label: string; detail?: string; keywords?: string; disabled?: boolean }

/** Finds options by what was typed; may be a server action. */
export type Search = (query: string) => Promise<readonly Option[]>

export type SearchState = 'idle' | 'searching' | 'failed'

const pause = 150

/**
 * The options a combobox knows and those it shows. With `search`, `options` are those that are known before anything
 * is typed (at least the ones already picked); answers that come late are dropped.
 */
export function useOptions(options: readonly Option[], search?: Search) {
  const { contains } = Combobox.useFilter()
  const [found, setFound] = useState<readonly Option[]>()
  const [seen, setSeen] = useState<readonly Option[]>([])
  const [state, setState] = useState<SearchState>('idle')
  const [query, setQuery] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  const known = useMemo(() => {
    const byId = new Map([...seen, ...options].map((option) => [option.id, option]))
    return [...byId.values()]
  }, [options, seen])
  const items = useMemo(
    () =>
      Combobox.createItems(known, { getValue: (option) => option.id, getLabel: (option) => option.label }),
    [known],
  )

  const matches = (option: Option, typed: string) =>
    contains(`${option.label} ${option.detail ?? ''} ${option.keywords ?? ''}`, typed)

  const ask = async (typed: string) => {
    const turn = ++asked.current
    try {
      const results = (await search?.(typed)) ?? []
      if (turn !== asked.current) return
      setFound(results)
      setSeen((before) => [...before, ...results])
      setState('idle')
    } catch {
      if (turn === asked.current) setState('failed')
    }
  }

  const onInput = (text: string, reason: string) => {
    if (!search) return
    clearTimeout(timer.current)
    asked.current++
    const typed = reason === 'input-change' ? text.trim() : ''
    setQuery(typed)
    setFound(undefined)
    setState(typed ? 'searching' : 'idle')
    if (typed) timer.current = setTimeout(() => ask(typed), pause)
  }

  /** Until the answer is there, what is known and fits: so that Enter never picks what was not asked for. */
  const shown = () => found ?? (query ? known.filter((option) => matches(option, query)) : options)

  return {
    items,
    labelOf: (id: string) => known.find((option) => option.id === id)?.label ?? id,
    optionOf: (id: string) => known.find((option) => option.id === id),
    /** Undefined while the list filters itself. */
    filteredItems: search ? [...shown()] : undefined,
    filter: matches,
    state,
    onInput,
  }
}
