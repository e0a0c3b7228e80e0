import type { ReactNode } from 'react'

const rules = {
  kind: 'border-brass text-brass-text',
  warning: 'border-warning text-warning',
  danger: 'border-danger text-danger',
  muted: 'border-field text-muted',
}

/** The kind of an item: text after a 2 px rule. `warning` for «corrected» and «planned», `muted` for what is by the way. */
export function KindLabel({ tone = 'kind', children }: { tone?: keyof typeof rules; children: ReactNode }) {
  return <span className={`inline-block border-l-2 pl-2 text-meta ${rules[tone]}`}>{children}</span>
}
