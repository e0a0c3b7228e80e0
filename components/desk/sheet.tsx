import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

type Props = {
  /** What stands at the right: review, history, publishing. */
  panel?: ReactNode
  /** The line at the bottom: when it was saved. */
  status?: ReactNode
  /** For a table that needs the whole width: the panel then stands above it in columns until there is room beside it. */
  wide?: boolean
  children: ReactNode
}

/** A white sheet of 720 px on paper, a panel of 340 px beside it (below it where it is narrow), a line at the bottom. */
export function Sheet({ panel, status, wide, children }: Props) {
  const t = useTranslations('desk')
  return (
    <div className="flex flex-col gap-4">
      <div className={cx('flex flex-col gap-6', wide ? '2xl:flex-row' : 'xl:flex-row')}>
        <div
          className={cx(
            'min-w-0 flex-1 border border-hairline bg-sheet p-4 sm:p-10',
            wide ? 'max-w-page' : 'max-w-sheet',
          )}
        >
          {children}
        </div>
        {panel && (
          <aside
            aria-label={t('panel')}
            className={wide ? widePanel : 'flex w-full flex-col gap-6 max-xl:max-w-sheet xl:w-panel'}
          >
            {panel}
          </aside>
        )}
      </div>
      {status && <StatusLine>{status}</StatusLine>}
    </div>
  )
}

const widePanel =
  'w-full max-w-page gap-6 max-xl:flex max-xl:flex-col xl:max-2xl:order-first xl:max-2xl:columns-3 ' +
  'xl:max-2xl:*:mb-6 ' +
  '2xl:flex 2xl:w-panel 2xl:flex-col'

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
    <section className="break-inside-avoid border-ink border-t pt-2">
      <h2 className="mb-2 font-sans font-semibold text-ui">{title}</h2>
      {children}
    </section>
  )
}
