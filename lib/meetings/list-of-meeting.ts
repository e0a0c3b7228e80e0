import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records } from '@/db/editorial/schema/records'
import { readAttendance } from '@/lib/attendance/content'
import { currentRevision } from '@/lib/workflow/current-revision'

/** The record of the list of a meeting, if there is one that was not discarded. */
export function listIdOf(db: EditorialReader, meetingId: string): string | undefined {
  const isList = and(
    eq(records.kind, 'attendance'),
    eq(records.meetingId, meetingId),
    isNull(records.endedAt),
  )
  return db.select({ id: records.id }).from(records).where(isList).get()?.id
}

/** What that list says now. */
export function listContentOf(db: EditorialReader, meetingId: string) {
  const listId = listIdOf(db, meetingId)
  const revision = listId === undefined ? undefined : currentRevision(db, listId)
  return revision && readAttendance(revision.content, revision.format)
}
