import type { ReactNode } from 'react'
import { Headline } from './headline'

type Props = { title: string; label?: ReactNode; children?: ReactNode }

/** The top of a page: what sort of thing it is, its title, a line about it. Ten columns wide. */
export function PageHeader({ title, label, children }: Props) {
  return (
    <header className="mb-6 lg:col-span-10 sm:mb-10">
      {label && <p className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">{label}</p>}
      <Headline>{title}</Headline>
      {children && <div className="mt-3 max-w-measure text-muted text-ui">{children}</div>}
    </header>
  )
}
