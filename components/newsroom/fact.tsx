import type { ReactNode } from 'react'

/** A row of a list of facts: what it is, and how it is. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-hairline border-b py-2 sm:grid-cols-[9rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
