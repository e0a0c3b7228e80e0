import type { RecordKind } from '@/db/editorial/schema/records'
import { attendanceKind } from '@/lib/attendance/kind'
import { meetingKind } from '@/lib/meetings/kind'
import { releaseKind } from '@/lib/releases/kind'
import type { KindOfRecord } from './kind'

const kinds = { release: releaseKind, meeting: meetingKind, attendance: attendanceKind }

/** The rules of a kind. Its content is opaque here: whatever `read` gives goes back into the others. */
export const kindOf = (kind: RecordKind) => kinds[kind] as unknown as KindOfRecord<unknown>
