import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import { Paragraphs } from './about-page'
import { PageHeader } from './page-header'

export type StatementPart = {
  id: string
  title: string
  text: string
  /** One below the other, after the text. */
  items?: readonly string[]
  /** What the words alone cannot do: links, contacts. */
  after?: ReactNode
}

type Props = {
  title: string
  lead: string
  parts: readonly StatementPart[]
  /** The local date on which it was made, and its words. */
  dated: { on: string; words: (date: string) => string }
  locale: Locale
}

/** What the house says of its newsroom, in plain words under headings: accessibility, privacy. */
export function StatementPage({ title, lead, parts, dated, locale }: Props) {
  return (
    <>
      <PageHeader title={title}>
        <p className="text-body text-ink">{lead}</p>
      </PageHeader>
      {parts.map(({ id, title, text, items, after }) => (
        <section
          key={id}
          aria-labelledby={id}
          className="mb-10 grid gap-x-6 border-hairline border-t pt-3 lg:grid-cols-12"
        >
          <h2 id={id} className="mb-3 text-h3 lg:col-span-4">
            {title}
          </h2>
          <div className="min-w-0 space-y-4 lg:col-span-8">
            {text && <Paragraphs text={text} />}
            {items && (
              <ul className="max-w-measure list-disc space-y-2 pl-5 text-body">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {after}
          </div>
        </section>
      ))}
      <p className="text-meta text-muted">
        <time dateTime={dated.on}>{dated.words(dateInWords(dated.on, locale))}</time>
      </p>
    </>
  )
}
