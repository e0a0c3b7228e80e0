import { eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { revisions } from '@/db/editorial/schema/records'
import { listErrors } from '@/lib/checking/check-short-texts'
import { localDateOf } from '@/lib/dates'
import { type MeetingContent, readMeeting } from '@/lib/meetings/content'
import { nameGaps, printNames } from '@/lib/publication/printed'
import { openEdition, standingEdition } from '@/lib/workflow/edition'
import type { KindOfRecord, RecordRow } from '@/lib/workflow/kind'
import type { Ref } from '@/lib/workflow/ref'
import { type AttendanceContent, attendanceContent, attendanceFormat, readAttendance } from './content'
import { attendanceGaps } from './rules'

export const attendanceKind: KindOfRecord<AttendanceContent> = {
  kind: 'attendance',
  format: attendanceFormat,
  schema: attendanceContent,
  read: readAttendance,
  refs,
  heading: (db, _content, record) => {
    const meeting = meetingOf(db, record)
    return { title: meeting?.title ?? {}, filedUnder: meeting?.startsOn ?? '' }
  },
  gaps: (db, content, record) => [
    ...attendanceGaps(content, meetingOf(db, record)),
    ...nameGaps(printNames(db, refs(content, record), asOf(db, record)), content.languages),
  ],
  errors: listErrors,
  text: ({ delegations }) =>
    delegations
      .flatMap(({ label, rows }) => [label, ...rows.flatMap(({ name, post }) => [name, post])])
      .flatMap((text) => Object.values(text))
      .join('\n'),
  print: (db, content, record) => printNames(db, refs(content, record), asOf(db, record)),
  languages: (content) => content.languages,
}

function refs({ delegations }: AttendanceContent, record: RecordRow): Ref[] {
  const rows = delegations.flatMap((delegation) => delegation.rows)
  return [
    ...(record.meetingId ? [{ recordId: record.meetingId }] : []),
    ...delegations.flatMap(({ stateId }) => (stateId ? [{ stateId }] : [])),
    ...delegations.flatMap(({ bodyId }) => (bodyId ? [{ bodyId }] : [])),
    ...rows.flatMap(({ personId }) => (personId ? [{ personId }] : [])),
    ...rows.flatMap(({ postId }) => (postId ? [{ postId }] : [])),
  ]
}

/** The meeting as it stands: the open edition of its record, else the public one, else the one withdrawn last. */
export function meetingOf(db: EditorialReader, record: RecordRow): MeetingContent | undefined {
  if (!record.meetingId) return undefined
  const edition = openEdition(db, record.meetingId) ?? standingEdition(db, record.meetingId)
  const head = db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
  return head && readMeeting(head.content, head.format)
}

/** A list shows names and posts as they were on the first day of its meeting. */
function asOf(db: EditorialReader, record: RecordRow): string {
  return meetingOf(db, record)?.startsOn || localDateOf(record.createdAt, 'UTC')
}
