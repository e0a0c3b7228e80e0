import { and, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { editions, type RecordKind, records, revisions } from '@/db/editorial/schema/records'
import type { TextByLocale } from '@/db/locales'
import { may } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { entryDetails, entryLabel } from '@/lib/directory/entry-labels'
import type { DirectoryKind } from '@/lib/directory/kinds'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { entryTable } from '@/lib/directory/tables'
import { mediumDate } from '@/lib/i18n/format'
import { textIn } from '@/lib/text-by-locale'
import { isCitedBy } from './cited'
import { standingStatus, visibleEditionId } from './current-edition'
import { hasText } from './edition-search'
import { filedDay } from './filed-day'
import { readsRecords } from './readable'

/** What a field shows for something that was picked: its id, what it is called, and what tells it apart. */
export type PickedOption = { id: string; label: string; detail?: string }

/** The labels of directory entries by id, of retired ones too: what stands in a record stays readable. */
export function entryOptions(ctx: Ctx, kind: DirectoryKind, ids: readonly string[]): PickedOption[] {
  if (ids.length === 0 || !may(ctx, 'directory.read')) return []
  const table = entryTable(kind)
  const reading = { date: organisationDate(ctx.db, ctx.now), locale: ctx.actor.locale }
  const rows = ctx.db
    .select({ id: table.id, names: table.names })
    .from(table)
    .where(inArray(table.id, [...ids]))
    .all()
  const known = rows.map(({ id }) => id)
  const details = entryDetails(ctx.db, kind, known, reading)
  return rows.map((row) => ({
    id: row.id,
    label: entryLabel(kind, row, reading),
    detail: details.get(row.id),
  }))
}

/** The headings of records by id: of what the actor may read as it stands, of the rest as it is public. */
export const recordOptions = (ctx: Ctx, ids: readonly string[]): PickedOption[] =>
  ids.length === 0 ? [] : headings(ctx, inArray(records.id, [...ids])).map(option(ctx))

/** Records of a kind, or only public ones, to choose from by words of their heading, in any order; the newest first. */
export function findRecords(
  ctx: Ctx,
  { kind, text, isPublic }: { kind: RecordKind; text: string; isPublic?: boolean },
  limit = 20,
): PickedOption[] {
  const live = isPublic ? eq(standingStatus, 'published') : undefined
  const found = or(isCitedBy(text), hasText(ctx.db, text, 'heading'))
  return headings(ctx, and(eq(records.kind, kind), isNull(records.endedAt), live, found))
    .slice(0, limit)
    .map(option(ctx))
}

type Headed = { id: string; heading: TextByLocale; filedUnder: string }

function headings(ctx: Ctx, where: SQL | undefined): Headed[] {
  if (!readsRecords(ctx)) return []
  return ctx.db
    .select({ id: records.id, heading: editions.heading, filedUnder: editions.filedUnder })
    .from(records)
    .innerJoin(editions, eq(editions.id, visibleEditionId(ctx)))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(where)
    .orderBy(desc(editions.filedUnder))
    .all()
}

function option(ctx: Ctx) {
  const zone = organisationZone(ctx.db)
  return ({ id, heading, filedUnder }: Headed): PickedOption => ({
    id,
    label: textIn(heading, ctx.actor.locale),
    detail: filedUnder && mediumDate(filedDay(filedUnder, zone), ctx.actor.locale),
  })
}
