import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records, revisions } from '@/db/editorial/schema/records'
import { readAttendance } from '@/lib/attendance/content'
import type { DeclinedEntry } from '@/lib/declension/input'
import type { Provenance } from '@/lib/language/draft/text'
import { readMeeting } from '@/lib/meetings/content'
import { liveEdition, openEdition } from '@/lib/workflow/edition'

/** The entry of the directory whose words a span has; undefined where they were typed in the meeting or its list. */
export function entryOf(db: EditorialReader, meetingId: string, from: Provenance): DeclinedEntry | undefined {
  const { entity, id, field } = from
  if (entity === 'person') {
    const isPost = field === 'post'
    const row = id === 'chair' ? meetingOf(db, meetingId)?.chair : rowOf(db, meetingId, id)
    if (isPost) return row?.postId ? { kind: 'post', id: row.postId } : undefined
    return row?.personId ? { kind: 'person', id: row.personId } : undefined
  }
  if (entity !== 'body') return undefined
  const bodyId = /^\d$/.test(id)
    ? meetingOf(db, meetingId)?.sessions[Number(id)]?.bodyId
    : listOf(db, meetingId)?.delegations.find((each) => each.id === id)?.bodyId
  return bodyId ? { kind: 'body', id: bodyId } : undefined
}

function rowOf(db: EditorialReader, meetingId: string, rowId: string) {
  return listOf(db, meetingId)
    ?.delegations.flatMap(({ rows }) => rows)
    .find(({ id }) => id === rowId)
}

function meetingOf(db: EditorialReader, meetingId: string) {
  const head = headOf(db, meetingId)
  return head && readMeeting(head.content, head.format)
}

function listOf(db: EditorialReader, meetingId: string) {
  const isList = and(
    eq(records.kind, 'attendance'),
    eq(records.meetingId, meetingId),
    isNull(records.endedAt),
  )
  const list = db.select({ id: records.id }).from(records).where(isList).get()
  const head = list && headOf(db, list.id)
  return head && readAttendance(head.content, head.format)
}

function headOf(db: EditorialReader, recordId: string) {
  const edition = openEdition(db, recordId) ?? liveEdition(db, recordId)
  return db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
}
