import type { ReactNode } from 'react'
import type { PrintedDate } from './organisation'

type Props = {
  /** Corrected stays readable; withdrawn is gone; past is only over. */
  kind: 'corrected' | 'withdrawn' | 'past'
  title: ReactNode
  date: PrintedDate
  children?: ReactNode
}

const tones = {
  corrected: 'border-warning text-warning',
  withdrawn: 'border-danger text-danger',
  past: 'border-ink text-ink',
}

/** A dated, ruled notice at the top of an item: what was changed, or that it was withdrawn. */
export function RuledNotice({ kind, title, date, children }: Props) {
  return (
    <section className={`max-w-measure border-t-2 border-b bg-sheet px-4 py-3 text-ui ${tones[kind]}`}>
      <p className="flex flex-wrap justify-between gap-x-6 font-semibold">
        {title}
        <time dateTime={date.iso} className="font-normal text-muted">
          {date.words}
        </time>
      </p>
      {children && <div className="mt-1 text-ink">{children}</div>}
    </section>
  )
}
