import { and, eq, gte, inArray, lt, not, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { editionRefs, editions, type RecordKind, records, revisions } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { instantOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { standingStatus } from './current-edition'
import { hasText } from './edition-index'
import { filedDay } from './filed-day'
import type { ListFilter, StateFilter } from './list-input'
import { listed, listedRecords } from './listed-record'
import { ownRecords, readsRecords } from './readable'
import { openStatuses } from './state'
import { waitsFor } from './waiting'

export const listPageSize = 50

/** A page of the records of a kind; undefined for those who read no records at all. */
export function listRecords(ctx: Ctx, kind: RecordKind, filter: ListFilter) {
  if (!readsRecords(ctx)) return undefined
  const found = hasText(ctx.db, filter.text ?? '', 'anywhere')
  const rows = listedRecords(ctx, and(eq(records.kind, kind), matching(ctx, kind, filter), found)).all()
  const from = (filter.page - 1) * listPageSize
  return {
    rows: rows.slice(from, from + listPageSize).map(listed),
    total: rows.length,
    pages: Math.ceil(rows.length / listPageSize),
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

function matching(ctx: Ctx, recordKind: RecordKind, filter: ListFilter): SQL | undefined {
  const { view, state, kind, language, untranslated, year } = filter
  return and(
    view === 'mine' ? ownRecords(ctx) : undefined,
    view === 'waiting' ? waitsFor(ctx) : undefined,
    state && inState[state],
    kind ? eq(sql`${revisions.content} ->> '$.kind'`, kind) : undefined,
    language && inLanguage(recordKind, language),
    untranslated ? lacksTranslation(ctx, recordKind) : undefined,
    year ? inYear(recordKind, Number(year), organisationZone(ctx.db)) : undefined,
  )
}

const isPublic = eq(standingStatus, 'published')
const isBeingWritten = inArray(editions.status, [...openStatuses])

const inState: Record<StateFilter, SQL | undefined> = {
  draft: eq(editions.status, 'draft'),
  in_review: eq(editions.status, 'in_review'),
  approved: eq(editions.status, 'approved'),
  published: isPublic,
  edits: and(isPublic, isBeingWritten),
  withdrawn: eq(standingStatus, 'withdrawn'),
}

/** A release is in one language; meetings and lists say in which they are complete. */
const inLanguage = (kind: RecordKind, language: Locale) =>
  kind === 'release'
    ? eq(records.language, language)
    : sql`exists (select 1 from json_each(${revisions.content}, '$.languages') where value = ${language})`

function lacksTranslation(ctx: Ctx, kind: RecordKind): SQL | undefined {
  if (kind !== 'release')
    return lt(sql`json_array_length(${revisions.content}, '$.languages')`, locales.length)
  const translation = alias(records, 'translation')
  const translations = ctx.db
    .select({ id: editionRefs.recordId })
    .from(editionRefs)
    .innerJoin(
      alias(editions, 'their'),
      sql`their.id = ${editionRefs.editionId} and their.status not in ('discarded', 'superseded')`,
    )
    .innerJoin(translation, sql`${translation.id} = their.record_id and ${translation.kind} = 'release'`)
    .where(eq(editionRefs.recordId, records.id))
  const isTranslation = sql`(${revisions.content} ->> '$.translationOf') is not null`
  return and(notExists(translations), not(isTranslation))
}

/** Releases are filed under an instant, the others under a date. */
function inYear(kind: RecordKind, year: number, zone: string): SQL | undefined {
  const start = (of: number) => (kind === 'release' ? instantOf(`${of}-01-01`, '00:00', zone) : `${of}-01-01`)
  return and(gte(editions.filedUnder, start(year)), lt(editions.filedUnder, start(year + 1)))
}
