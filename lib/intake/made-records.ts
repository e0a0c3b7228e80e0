import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { auditLog } from '@/db/editorial/schema/audit'
import { records } from '@/db/editorial/schema/records'
import type { Confirmed } from './confirm'
import type { IntakeText } from './intake-rows'

/** Everything that came of a text when it was confirmed last, as the log has it: the text itself names the first of each. */
export function madeOf(db: EditorialReader, { id, state }: Pick<IntakeText, 'id' | 'state'>): Confirmed {
  const isOfText = and(eq(auditLog.subjectId, id), eq(auditLog.action, 'intake.confirmed'))
  const line = db
    .select({ data: auditLog.data })
    .from(auditLog)
    .where(isOfText)
    .orderBy(desc(auditLog.seq))
    .get()
  if (state !== 'confirmed' || !line) return { meetings: [], releaseId: null }
  const { meetings, releaseId } = line.data as Confirmed
  return { meetings, releaseId }
}

/**
 * Whether all that was made of a confirmed text has been discarded since: then it may be decided about anew. A meeting
 * that was there before it is none of that.
 */
export function isUndone(db: EditorialReader, row: IntakeText): boolean {
  if (row.state !== 'confirmed') return false
  const { meetings, releaseId } = madeOf(db, row)
  const ids = [releaseId, ...meetings.flatMap(({ meetingId, listId }) => [meetingId, listId])]
  const kept = db
    .select({ id: records.id })
    .from(records)
    .where(
      and(
        inArray(
          records.id,
          ids.filter((id) => id !== null),
        ),
        isNull(records.endedAt),
        eq(records.createdAt, row.decidedAt ?? ''),
      ),
    )
    .get()
  return kept === undefined
}
