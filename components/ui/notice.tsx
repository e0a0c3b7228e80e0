import type { ReactNode } from 'react'
import { cx } from './cx'
import { type Tone, toneRule, toneText } from './tone'

type Props = {
  tone?: Tone
  title: ReactNode
  children?: ReactNode
  /** `alert` interrupts, `status` waits its turn; without either it is part of the page. */
  role?: 'alert' | 'status'
  className?: string
}

/** A ruled notice: a bar at the left, a title in the colour of its tone, the text in ink. */
export function Notice({ tone = 'info', title, children, role, className }: Props) {
  return (
    <div role={role} className={cx('border-l-4 bg-sheet py-2 pr-4 pl-4', toneRule[tone], className)}>
      <p className={cx('font-semibold text-ui', toneText[tone])}>{title}</p>
      {children && <div className="mt-1 flex flex-col gap-2 text-ui">{children}</div>}
    </div>
  )
}
