import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'

export type FilterLink = { href: string; label: string; current: boolean; count?: number }

type Props = {
  /** The address of the list; the fields below become its query. */
  action: string
  /** Ready views: «Mine», «Waiting for me». */
  links?: readonly FilterLink[]
  /** Fields with a `name`, prefilled from the address. */
  children?: ReactNode
  /** Something is filtered: offers the way back to everything. */
  filtered?: boolean
}

/** The filters of a list. They live in the address, so a filtered list can be kept and sent. */
export function FilterBar({ action, links = [], children, filtered }: Props) {
  const t = useTranslations('common')
  const desk = useTranslations('desk')
  return (
    <div className="mb-4 flex flex-col gap-3 border-hairline border-b pb-4">
      {links.length > 0 && <FilterLinks label={desk('filters')} links={links} />}
      {children && (
        <Form action={action} role="search" className="flex flex-wrap items-end gap-3">
          {children}
          <Button type="submit">{t('apply')}</Button>
          {filtered && (
            <Link href={action} className="py-2 text-ui">
              {t('reset')}
            </Link>
          )}
        </Form>
      )}
    </div>
  )
}

export function FilterLinks({ label, links }: { label: string; links: readonly FilterLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ui">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              aria-current={link.current ? 'page' : undefined}
              className={cx(
                'inline-block border-b-2 py-1 no-underline',
                link.current
                  ? 'border-brass font-medium text-ink'
                  : 'border-transparent hover:border-hairline',
              )}
            >
              {link.label}
              {link.count !== undefined && (
                <span className="pl-1 text-meta text-muted tabular-nums">{link.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
