import { and, eq, gte, inArray, lt, not, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { editionRefs, editions, type RecordKind, records, revisions } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import type { Ctx } from '@/lib/context'
import { instantOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { isCitedBy } from './cited'
import { standingStatus } from './current-edition'
import { hasText } from './edition-search'
import type { ListFilter, StateFilter } from './list-input'
import { ownRecords } from './readable'
import { openStatuses } from './state'
import { waitsFor } from './waiting'

/** The condition of a list's filter, over `records`, `editions` and `revisions`. */
export function matching(ctx: Ctx, recordKind: RecordKind, filter: ListFilter): SQL | undefined {
  const { view, state, kind, language, untranslated, year, text } = filter
  return and(
    text ? or(isCitedBy(text), hasText(ctx.db, text, 'anywhere')) : undefined,
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
