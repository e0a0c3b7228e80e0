'use client'

import { Menu as BaseMenu } from '@base-ui/react/menu'
import Link from 'next/link'
import { type ReactElement, type ReactNode, useTransition } from 'react'
import { cx } from './cx'
import { listItemStyle, listStyle } from './popup-style'

/** A button that opens a list of things to do. `trigger` is the button. */
export function Menu({
  trigger,
  align = 'start',
  children,
}: {
  trigger: ReactElement
  align?: 'start' | 'end'
  children: ReactNode
}) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <BaseMenu.Popup className={listStyle}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

type ItemProps = {
  /** What it does; a server action may be given as it is. */
  onSelect: () => unknown
  disabled?: boolean
  danger?: boolean
  /** This is how it is now: marked with a tick. */
  current?: boolean
  lang?: string
  children: ReactNode
}

export function MenuItem({ onSelect, disabled, danger, current, lang, children }: ItemProps) {
  const [busy, startTransition] = useTransition()
  return (
    <BaseMenu.Item
      disabled={disabled || busy}
      onClick={() => startTransition(async () => void (await onSelect()))}
      lang={lang}
      aria-current={current || undefined}
      className={cx(listItemStyle, danger && 'text-danger')}
    >
      {children}
      {current && <Tick />}
    </BaseMenu.Item>
  )
}

export function MenuLink({
  href,
  current,
  lang,
  children,
}: Pick<ItemProps, 'current' | 'lang' | 'children'> & { href: string }) {
  return (
    <BaseMenu.LinkItem
      closeOnClick
      render={<Link href={href} aria-current={current ? 'page' : undefined} />}
      lang={lang}
      className={cx(listItemStyle, 'text-ink')}
    >
      {children}
      {current && <Tick />}
    </BaseMenu.LinkItem>
  )
}

export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="px-3 pt-2 pb-1 text-meta text-muted">{label}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  )
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 border-hairline border-t" />
}

const Tick = () => (
  <span aria-hidden="true" className="ml-auto">
    ✓
  </span>
)
