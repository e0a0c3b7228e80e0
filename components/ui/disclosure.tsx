import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'

type Props = Omit<ComponentProps<'details'>, 'children'> & { summary: ReactNode; children: ReactNode }

/** More for those who want it. Native, so it works without script. */
export function Disclosure({ summary, children, className, ...rest }: Props) {
  return (
    <details {...rest} className={cx('border-hairline border-b', className)}>
      <summary className="cursor-pointer py-2 font-medium text-link text-ui marker:text-muted">
        {summary}
      </summary>
      <div className="flex flex-col gap-2 pb-4 text-ui">{children}</div>
    </details>
  )
}
