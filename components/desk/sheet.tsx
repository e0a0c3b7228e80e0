import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

type Props = {
  /** What stands at the right: review, history, publishing. */
  panel?: ReactNode
  /** The line at the bottom: when it was saved. */
  status?: ReactNode
  children: ReactNode
}

/** A white sheet of 720 px on paper, a panel of 340 px beside it (below it where it is narrow), a line at the bottom. */
export function Sheet({ panel, status, children }: Props) {
  const t = useTranslations('desk')
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-6 xl:flex-row">
        <div className="min-w-0 max-w-sheet flex-1 border border-hairline bg-sheet p-4 sm:p-10">
          {children}
        </div>
        {panel && (
          <aside aria-label={t('panel')} className="flex w-full flex-col gap-6 max-xl:max-w-sheet xl:w-panel">
            {panel}
          </aside>
        )}
      </div>
      {status && <StatusLine>{status}</StatusLine>}
    </div>
  )
}

/** What the page is doing, always in sight at the bottom and read out when it changes. */
export function StatusLine({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      role="status"
      className={cx(
        'sticky bottom-0 z-10 -mx-4 flex min-h-8 flex-wrap items-center gap-x-4 border-hairline border-t bg-paper px-4 py-1',
        'text-meta text-muted tabular-nums lg:-mx-6 lg:px-6',
        className,
      )}
    >
      {children}
    </div>
  )
}

/** A part of the panel, under a small heading and a rule. */
export function PanelSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="border-ink border-t pt-2">
      <h2 className="mb-2 font-sans font-semibold text-ui">{title}</h2>
      {children}
    </section>
  )
}
