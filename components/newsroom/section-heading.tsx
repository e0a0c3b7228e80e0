import type { ReactNode } from 'react'

type Props = {
  id?: string
  children: ReactNode
  /** All of it: where the rest of this section is. */
  more?: { href: string; label: string }
  level?: 'h2' | 'h3'
}

/** The heading of a part of a page, under a rule of ink. */
export function SectionHeading({ id, children, more, level: Heading = 'h2' }: Props) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-ink border-t-2 pt-2 pb-3">
      <Heading id={id} className="text-h3">
        {children}
      </Heading>
      {more && (
        <a href={more.href} className="text-ui">
          {more.label}
        </a>
      )}
    </div>
  )
}
