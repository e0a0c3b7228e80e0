'use client'

import type { KeyboardEvent, ReactNode } from 'react'

/** Arrow down and up go from the search field to the rows of a list, and from row to row; rows are links marked `data-row`. */
export function RowKeys({ children }: { children: ReactNode }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = event.target as HTMLElement
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    if (!from.matches('[data-row], input[type="search"]')) return
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="search"], [data-row]')]
    const next = stops[stops.indexOf(from) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to keys that its links and fields let through
  return <div onKeyDown={move}>{children}</div>
}
