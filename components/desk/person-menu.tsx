'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Menu } from '@/components/ui/menu'

/** The person's name as a button that opens what concerns them. */
export function PersonMenu({ name, roles, children }: { name: string; roles: string; children: ReactNode }) {
  const t = useTranslations('desk.person')
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={t('menu', { name })}
          className="min-h-9 max-w-36 sm:max-w-60 cursor-pointer truncate rounded-sm px-1 hover:underline"
        >
          {name} <span aria-hidden="true">▾</span>
        </button>
      }
    >
      <p className="border-hairline border-b px-3 pt-1 pb-2 text-meta text-muted">{roles}</p>
      {children}
    </Menu>
  )
}
