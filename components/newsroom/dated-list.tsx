import type { ReactNode } from 'react'

/** A dense list by date: thirty items are scanned without paging. */
export function DatedList({ children }: { children: ReactNode }) {
  return <ol className="border-hairline border-t">{children}</ol>
}

type RowProps = {
  /** ISO 8601 date or instant; none for what has no date. */
  dateTime?: string
  /** The same for the reader: «20 ноября», «15:00». */
  time: ReactNode
  href: string
  title: ReactNode
  /** The kind. */
  label?: ReactNode
  /** The level that fits the page. */
  heading?: 'h2' | 'h3' | 'h4'
  /** The language of the title where it is not the page's. */
  lang?: string
  children?: ReactNode
}

/** Time in 96 px, the text, the kind at the end; on a phone time and kind stand above. The whole title is the link. */
export function DatedRow({
  dateTime,
  time,
  href,
  title,
  label,
  heading: Heading = 'h3',
  lang,
  children,
}: RowProps) {
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-hairline border-b py-3 sm:grid-cols-[6rem_1fr_auto] sm:gap-x-6">
      {time ? (
        <time dateTime={dateTime} className="text-meta text-muted sm:pt-1">
          {time}
        </time>
      ) : (
        <span className="max-sm:hidden" />
      )}
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 sm:order-last sm:w-28 sm:flex-col sm:pt-1">
        {label}
      </div>
      <div className="min-w-0 max-sm:col-span-2">
        <Heading className="text-pretty text-body leading-6" lang={lang}>
          <a href={href} className="title-link">
            {title}
          </a>
        </Heading>
        {children && <div className="mt-1 max-w-measure text-muted text-ui">{children}</div>}
      </div>
    </li>
  )
}
