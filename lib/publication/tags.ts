import { and, eq, inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editionRefs, editions, records, revisions } from '@/db/editorial/schema/records'
import type { RecordRow } from '@/lib/workflow/kind'
import type { Printed } from './printed'

/**
 * What on the newsroom may change when this edition goes out or comes in: its own page, the lists it stands in, the
 * pages of what it refers to, and those of live records that refer to it.
 */
export function tagsOf(
  db: EditorialReader,
  record: RecordRow,
  editionId: string,
  languages: readonly string[],
): string[] {
  return [
    ...recordTags(record),
    ...languages.map((language) => `list:${record.kind}s:${language}`),
    ...printedTags(db, editionId),
    ...recordRefTags(db, editionId),
    ...referrerTags(db, record.id),
  ]
}

/** A list is part of its meeting's page. */
function recordTags(record: { id: string; kind: string; meetingId: string | null }): string[] {
  return record.kind === 'attendance' ? [`meeting:${record.meetingId}`] : [`${record.kind}:${record.id}`]
}

/** The entries under the ids that were printed: one may have been merged into another since, and that one again. */
function printedTags(db: EditorialReader, editionId: string): string[] {
  const row = db
    .select({ printed: revisions.printed })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.approvedRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  if (!row?.printed) return []
  const { people, bodies, states, topics } = JSON.parse(row.printed) as Printed
  const tags = (kind: string, group: Record<string, { id: string }>) =>
    Object.values(group).map(({ id }) => `${kind}:${id}`)
  return [
    ...tags('person', people),
    ...tags('body', bodies),
    ...tags('state', states),
    ...tags('topic', topics),
  ]
}

/** The records that it refers to. */
function recordRefTags(db: EditorialReader, editionId: string): string[] {
  const refs = db.select().from(editionRefs).where(eq(editionRefs.editionId, editionId)).all()
  const recordIds = refs.flatMap((ref) => ref.recordId ?? [])
  return db.select().from(records).where(inArray(records.id, recordIds)).all().flatMap(recordTags)
}

function referrerTags(db: EditorialReader, recordId: string): string[] {
  return db
    .selectDistinct({ id: records.id, kind: records.kind, meetingId: records.meetingId })
    .from(editionRefs)
    .innerJoin(editions, and(eq(editions.id, editionRefs.editionId), eq(editions.status, 'published')))
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(eq(editionRefs.recordId, recordId))
    .all()
    .flatMap(recordTags)
}
