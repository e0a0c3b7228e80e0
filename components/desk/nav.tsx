'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { cx } from '@/components/ui/cx'

export type NavItem = {
  href: string
  label: string
  /** Left out, it is told from the address. */
  current?: boolean
  /** How many wait for this person. */
  count?: number
}

type Props = {
  items: readonly NavItem[]
  administration: readonly NavItem[]
  brand: ReactNode
  top: ReactNode
  children: ReactNode
}

/** Top line and rail. Where it is narrow the rail is behind a button, and closes on the way to another page. */
export function DeskNav({ items, administration, brand, top, children }: Props) {
  const t = useTranslations('desk.nav')
  const path = usePathname()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the trigger, not a value that is read
  useEffect(() => setOpen(false), [path])
  return (
    <>
      <header className="flex min-h-11 items-center gap-x-3 sm:gap-x-4 bg-navy px-4 text-ui text-white lg:px-6 print:hidden">
        <button
          type="button"
          aria-expanded={open}
          aria-controls="desk-nav"
          onClick={() => setOpen(!open)}
          className="min-h-9 cursor-pointer rounded-sm border border-field px-3 lg:hidden"
        >
          {t('menu')}
        </button>
        <p className="mr-auto whitespace-nowrap">{brand}</p>
        {top}
      </header>
      <div className="flex flex-1 flex-col lg:flex-row">
        <nav
          id="desk-nav"
          aria-label={t('label')}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
          className={cx(
            'border-hairline py-4 print:hidden max-lg:border-b lg:w-rail lg:flex-none lg:border-r lg:pt-6',
            !open && 'max-lg:hidden',
          )}
        >
          <div className="lg:sticky lg:top-6">
            <NavList items={items} path={path} />
            {administration.length > 0 && (
              <div className="mt-4 border-hairline border-t pt-4">
                <NavList items={administration} path={path} />
              </div>
            )}
          </div>
        </nav>
        {children}
      </div>
    </>
  )
}

function NavList({ items, path }: { items: readonly NavItem[]; path: string }) {
  const t = useTranslations('desk.nav')
  return (
    <ul>
      {items.map((item) => {
        const current = item.current ?? isUnder(path, item.href)
        return (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={current ? 'page' : undefined}
              className={cx(
                'flex min-h-8 items-center gap-2 border-l-3 px-4 py-1 text-ink text-ui no-underline pointer-coarse:min-h-11 lg:pl-5',
                current
                  ? 'border-brass bg-sheet font-medium'
                  : 'border-transparent hover:border-hairline hover:bg-sheet',
              )}
            >
              <span className="flex-1">{item.label}</span>
              {item.count !== undefined && item.count > 0 && (
                <span className="text-meta text-muted tabular-nums">
                  <span aria-hidden="true">{item.count}</span>
                  <span className="sr-only">{t('waiting', { count: item.count })}</span>
                </span>
              )}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** `/desk` itself is only itself; any other section also holds what is below it. */
const isUnder = (path: string, href: string) =>
  path === href || (href !== '/desk' && path.startsWith(`${href}/`))
