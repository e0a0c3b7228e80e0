import type { ReactNode } from 'react'

/** A dense list by date: thirty items are scanned without paging. */
export function DatedList({ children }: { children: ReactNode }) {
  return <ol className="border-hairline border-t">{children}</ol>
}

type RowProps = {
  /** ISO 8601 date or instant. */
  dateTime: string
  /** The same for the reader: «20 ноября», «15:00». */
  time: ReactNode
  href: string
  title: ReactNode
  /** The kind, after the title. */
  label?: ReactNode
  /** The level that fits the page. */
  heading?: 'h2' | 'h3'
  /** The language of the title where it is not the page's. */
  lang?: string
  children?: ReactNode
}

/** Time in 96 px, then the text. The whole title is the link. */
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
    <li className="grid gap-x-6 border-hairline border-b py-3 sm:grid-cols-[6rem_1fr]">
      <time dateTime={dateTime} className="text-meta text-muted sm:pt-1">
        {time}
      </time>
      <div className="min-w-0">
        <Heading className="inline text-pretty text-body leading-6" lang={lang}>
          <a href={href} className="title-link">
            {title}
          </a>
        </Heading>
        {label && <span className="ml-3 whitespace-nowrap">{label}</span>}
        {children && <div className="mt-1 max-w-measure text-muted text-ui">{children}</div>}
      </div>
    </li>
  )
}
