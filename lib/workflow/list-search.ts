import { and, eq } from 'drizzle-orm'
import { type EditionStatus, type RecordKind, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { corrected } from '@/lib/search/correction'
import { deskVocabulary } from '@/lib/search/desk-vocabulary'
import { hasText } from './edition-search'
import { filedDay } from './filed-day'
import type { ListFilter, StateFilter } from './list-input'
import { matching } from './list-matching'
import { listedRecords } from './listed-record'
import { openStatuses } from './state'

/** What was looked for comes with those first that have it in their heading. */
export function headedFirst<Row extends { editionId: string }>(
  ctx: Ctx,
  kind: RecordKind,
  filter: ListFilter,
  rows: readonly Row[],
): readonly Row[] {
  const inHeading = hasText(ctx.db, filter.text ?? '', 'heading')
  if (!inHeading || rows.length < 2) return rows
  const headed = new Set(
    listedRecords(ctx, and(eq(records.kind, kind), matching(ctx, kind, filter), inHeading))
      .all()
      .map(({ editionId }) => editionId),
  )
  return [
    ...rows.filter(({ editionId }) => headed.has(editionId)),
    ...rows.filter(({ editionId }) => !headed.has(editionId)),
  ]
}

/** What may have been meant: only words that find something which this person may read. */
export function meant(ctx: Ctx, kind: RecordKind, filter: ListFilter): string | undefined {
  const text = corrected(filter.text ?? '', deskVocabulary(ctx.db))
  if (text === undefined) return undefined
  const found = listedRecords(ctx, and(eq(records.kind, kind), hasText(ctx.db, text, 'anywhere')))
  return found.limit(1).get() && text
}

/** How many of what was found are in each state and of each year, beside what else is set. */
export function countsOf(ctx: Ctx, kind: RecordKind, filter: ListFilter) {
  const zone = organisationZone(ctx.db)
  const others = { ...filter, state: undefined, year: undefined }
  const rows = listedRecords(ctx, and(eq(records.kind, kind), matching(ctx, kind, others)))
    .all()
    .map((row) => ({ states: statesOf(row), year: filedDay(row.filedUnder, zone).slice(0, 4) }))
  const count = (values: readonly string[]) => {
    const counts: Record<string, number> = {}
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  const { state, year } = filter
  return {
    states: count(rows.filter((row) => !year || row.year === year).flatMap(({ states }) => states)),
    years: count(rows.filter(({ states }) => !state || states.includes(state)).map((row) => row.year)),
  }
}

/** The same of a row that has been read. */
const statesOf = ({
  status,
  standing,
}: {
  status: EditionStatus
  standing: string | null
}): StateFilter[] => {
  const open = openStatuses.filter((each) => each === status)
  const edits = standing === 'published' && open.length > 0 ? (['edits'] as const) : []
  const told = standing === 'published' || standing === 'withdrawn' ? [standing] : []
  return [...open, ...edits, ...(told as StateFilter[])]
}
