import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import type { Ctx } from '@/lib/context'
import { citedBy } from './cited'
import { currentEditionId, standingStatus } from './current-edition'
import { readableRecords } from './readable'
import { isOpen, recordState } from './state'
import { wasReturned } from './waiting'

const authors = alias(users, 'authors')
const savers = alias(users, 'savers')

/** Newest first by the date a record is filed under; what has none yet by when it was last changed. */
const filed = sql`coalesce(nullif(${editions.filedUnder}, ''), ${editions.updatedAt})`

/** The records the actor may read and a condition over `records`, `editions` and `revisions` selects, as lists show them. */
export function listedRecords(
  ctx: Ctx,
  where: SQL | undefined,
  by: 'filed' | 'changed' | 'published' = 'filed',
) {
  const order = { filed, changed: editions.updatedAt, published: editions.publishedAt }[by]
  return ctx.db
    .select({
      recordId: records.id,
      kind: records.kind,
      language: records.language,
      editionId: editions.id,
      title: editions.heading,
      filedUnder: editions.filedUnder,
      status: editions.status,
      standing: standingStatus,
      returned: wasReturned,
      updatedAt: editions.updatedAt,
      publishedAt: editions.publishedAt,
      author: authors.name,
      savedBy: savers.name,
      cited: citedBy,
    })
    .from(records)
    .innerJoin(editions, eq(editions.id, currentEditionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(authors, eq(authors.id, records.createdBy))
    .innerJoin(savers, eq(savers.id, revisions.createdBy))
    .where(and(readableRecords(ctx), isNull(records.endedAt), where))
    .orderBy(desc(order), desc(records.createdAt))
    .$dynamic()
}

type Row = ReturnType<ReturnType<typeof listedRecords>['all']>[number]

/** A record as a line of a list. */
export const listed = ({ status, standing, returned, cited, ...row }: Row) => ({
  ...row,
  /** What a release that is or was public is cited by. */
  number: (standing && cited) || undefined,
  returned: returned === 1,
  state: recordState(isOpen(status) ? status : undefined, standing ?? undefined),
})

export type ListedRecord = ReturnType<typeof listed>
