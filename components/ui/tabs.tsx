'use client'

import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tab = { id: string; label: ReactNode; count?: number; panel: ReactNode }

type Props = {
  /** What the tabs are of, for assistive technology. */
  label: string
  tabs: readonly Tab[]
  defaultTab?: string
  tab?: string
  onTabChange?: (id: string) => void
  /** Panels stay in the page while hidden, so that what is typed in them is kept. */
  keepMounted?: boolean
  className?: string
}

/** Parts of one thing, one at a time: arrow keys move between them. */
export function Tabs({
  label,
  tabs,
  defaultTab = tabs[0]?.id,
  tab,
  onTabChange,
  keepMounted,
  className,
}: Props) {
  return (
    <BaseTabs.Root value={tab} defaultValue={defaultTab} onValueChange={onTabChange} className={className}>
      <BaseTabs.List
        activateOnFocus
        aria-label={label}
        className="flex flex-wrap gap-x-4 border-hairline border-b"
      >
        {tabs.map(({ id, label: text, count }) => (
          <BaseTabs.Tab
            key={id}
            value={id}
            className={cx(
              'min-h-9 cursor-pointer border-transparent border-b-2 text-muted text-ui hover:text-ink pointer-coarse:min-h-11',
              'data-active:border-brass data-active:font-medium data-active:text-ink',
            )}
          >
            {text}
            {count !== undefined && <span className="pl-1 text-meta text-muted tabular-nums">{count}</span>}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map(({ id, panel }) => (
        <BaseTabs.Panel key={id} value={id} keepMounted={keepMounted} className="pt-4">
          {panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
