import type { ReactNode } from 'react'
import { SectionHeading } from './section-heading'

type Props<Row> = {
  rows: readonly Row[]
  /** A local date, YYYY-MM-DD. */
  dateOf: (row: Row) => string
  children: (rows: Row[]) => ReactNode
  level?: 'h2' | 'h3'
}

/** Parts a list at the turns of the year; rows of a year stand together already. */
export function ByYear<Row>({ rows, dateOf, children, level }: Props<Row>) {
  const years = new Map<string, Row[]>()
  for (const row of rows) {
    const year = dateOf(row).slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return [...years].map(([year, own]) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mb-10">
      <SectionHeading id={`year-${year}`} level={level}>
        {year}
      </SectionHeading>
      {children(own)}
    </section>
  ))
}
