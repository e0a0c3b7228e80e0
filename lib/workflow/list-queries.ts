import { and, eq } from 'drizzle-orm'
import { type RecordKind, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { deskVocabulary } from '@/lib/search/desk-vocabulary'
import { readInLayouts } from '@/lib/search/word-clauses'
import { foundTexts } from './edition-search'
import { filedDay } from './filed-day'
import type { ListFilter } from './list-input'
import { matching } from './list-matching'
import { countsOf, headedFirst, meant } from './list-search'
import { listed, listedRecords } from './listed-record'
import { readsRecords } from './readable'

export const listPageSize = 50

/** A page of the records of a kind; undefined for those who read no records at all. */
export function listRecords(ctx: Ctx, kind: RecordKind, filter: ListFilter) {
  if (!readsRecords(ctx)) return undefined
  const { text = '', page } = filter
  const rows = listedRecords(ctx, and(eq(records.kind, kind), matching(ctx, kind, filter))).all()
  const found = foundTexts(ctx, text)
  const from = (page - 1) * listPageSize
  return {
    rows: headedFirst(ctx, kind, filter, rows)
      .slice(from, from + listPageSize)
      .map((row) => ({ ...listed(row), found: found(row) })),
    total: rows.length,
    pages: Math.ceil(rows.length / listPageSize),
    ...(text && rows.length === 0 && { didYouMean: meant(ctx, kind, filter) }),
    ...(text && rows.length > 0 && { readAs: readInLayouts(text, deskVocabulary(ctx.db)) }),
    ...(text && { counts: countsOf(ctx, kind, filter) }),
  }
}

/** The years under which readable records of a kind are filed, the newest first. */
export function yearsOf(ctx: Ctx, kind: RecordKind): string[] {
  const zone = organisationZone(ctx.db)
  const days = listedRecords(ctx, eq(records.kind, kind))
    .all()
    .map(({ filedUnder }) => filedDay(filedUnder, zone))
  return [...new Set(days.filter(Boolean).map((day) => day.slice(0, 4)))].sort().reverse()
}
