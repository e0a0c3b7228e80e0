import { and, eq, inArray, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions, revisions } from '@/db/editorial/schema/records'
import type { ListedRecord } from '@/lib/workflow/listed-record'

/** Meetings that will not be on their day, by record: a list of the desk says so beside their title. */
export type OffStatuses = Readonly<Record<string, 'postponed' | 'cancelled'>>

/** Which of the records that a list shows already are meetings that were postponed or cancelled. */
export function offStatuses(
  db: EditorialReader,
  rows: readonly Pick<ListedRecord, 'kind' | 'editionId'>[],
): OffStatuses {
  const listed = rows.flatMap(({ kind, editionId }) => (kind === 'meeting' ? [editionId] : []))
  if (listed.length === 0) return {}
  const status = sql<'postponed' | 'cancelled'>`${revisions.content} ->> '$.status'`
  const found = db
    .select({ recordId: editions.recordId, status })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(and(inArray(editions.id, listed), inArray(status, ['postponed', 'cancelled'])))
    .all()
  return Object.fromEntries(found.map((row) => [row.recordId, row.status]))
}
