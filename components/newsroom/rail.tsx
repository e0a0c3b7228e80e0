import type { ReactNode } from 'react'

/** The four columns beside a text. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="min-w-0 space-y-6 text-ui max-lg:mt-10 lg:col-span-4 xl:col-start-9" aria-label={label}>
      {children}
    </aside>
  )
}

/** A part of the rail; nothing where it has nothing. */
export function RailPart({ title, children }: { title: string; children: ReactNode }) {
  if (Array.isArray(children) && children.length === 0) return null
  return (
    <section>
      <h2 className="mb-2 border-hairline border-t pt-2 font-sans font-semibold text-meta text-muted">
        {title}
      </h2>
      <div className="flex flex-col items-start gap-2 wrap-anywhere">{children}</div>
    </section>
  )
}
