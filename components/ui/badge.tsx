import type { ReactNode } from 'react'
import { cx } from './cx'
import { type Tone, toneRule, toneText } from './tone'

/** A word about the thing beside it: text after a 2 px rule, never a pill. */
export function Badge({
  tone = 'neutral',
  className,
  children,
}: {
  tone?: Tone
  className?: string
  children: ReactNode
}) {
  return (
    <span className={cx('inline-flex border-l-2 pl-2 text-meta', toneRule[tone], toneText[tone], className)}>
      {/* A flex box stands on its first line: in a table of one-line cells a long state does not sink the row. */}
      <span>{children}</span>
    </span>
  )
}
