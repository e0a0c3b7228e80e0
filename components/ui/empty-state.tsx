import type { ReactNode } from 'react'

/** What will be here, and what to do so that it is. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-col items-start gap-2 border-hairline border-y py-6">
      <p className="font-medium text-ui">{title}</p>
      {children && <div className="max-w-measure text-muted text-ui">{children}</div>}
      {action}
    </div>
  )
}
