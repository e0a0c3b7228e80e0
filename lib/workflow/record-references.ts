import { and, eq, isNotNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editionRefs } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import type { Reason } from '@/lib/refusal'
import { type LoadedEdition, liveEdition, mayWithRecord } from './edition'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'

/**
 * A reason where a text begins to refer to a record that is neither public nor the writer's to read: the same as for
 * one that does not exist. What a colleague who could read it put there may stay.
 */
export function recordReasons(
  db: EditorialReader,
  ctx: Ctx,
  { record, edition }: { record: RecordRow; edition?: LoadedEdition['edition'] },
  content: unknown,
): Reason[] {
  const known = new Set([record.meetingId, ...recordIdsOf(db, edition?.id)])
  const refs = kindOf(record.kind).refs(content, record)
  const isHidden = refs.some(
    (ref) =>
      'recordId' in ref &&
      !known.has(ref.recordId) &&
      !liveEdition(db, ref.recordId) &&
      !mayWithRecord(db, ctx.actor, 'record.read', ref.recordId),
  )
  return isHidden ? [{ key: 'record.reference' }] : []
}

/** The records to which an edition refers so far. */
function recordIdsOf(db: EditorialReader, editionId = ''): (string | null)[] {
  return db
    .select({ id: editionRefs.recordId })
    .from(editionRefs)
    .where(and(eq(editionRefs.editionId, editionId), isNotNull(editionRefs.recordId)))
    .all()
    .map(({ id }) => id)
}
