import type { ReactNode } from 'react'
import { cx } from './cx'

export type Definition = { term: ReactNode; description: ReactNode; key?: string }

/** Terms and what they are, side by side; one below the other where it is narrow. */
export function DefinitionList({ items, className }: { items: readonly Definition[]; className?: string }) {
  return (
    <dl className={cx('@container text-ui', className)}>
      {items.map((item, index) => (
        <div
          key={item.key ?? index}
          className="grid gap-x-4 border-hairline border-b py-1.5 last:border-b-0 @min-[18rem]:grid-cols-[7rem_1fr] @min-[32rem]:grid-cols-[10rem_1fr]"
        >
          <dt className="text-muted">{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
