import type { ReactNode } from 'react'

/** A part of a page about one thing, under a heading and a rule. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-ink border-t pt-3">
      <div className="flex flex-col gap-1">
        <h2 className="font-sans font-semibold text-ui">{title}</h2>
        {lead && <p className="max-w-measure text-muted text-ui">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
