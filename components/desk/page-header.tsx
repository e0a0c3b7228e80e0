import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** The list this belongs to. */
  up?: { href: string; label: string }
  /** The state in plain words, after the title. */
  status?: ReactNode
  /** Buttons, the most likely last. */
  actions?: ReactNode
  children?: ReactNode
}

/** What this page is, how it stands, and what can be done. */
export function PageHeader({ title, up, status, actions, children }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        {up && (
          <p className="mb-1 text-meta">
            <Link href={up.href}>{up.label}</Link>
          </p>
        )}
        <h1 className="text-h3">{title}</h1>
        {status && <div className="mt-1 text-muted text-ui">{status}</div>}
        {children}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
