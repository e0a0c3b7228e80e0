import type { EditorialReader } from '@/db/editorial/client'
import type { Printed } from '@/lib/publication/printed'
import type { Reason } from '@/lib/refusal'
import { type EditionRow, type LoadedEdition, liveEdition, openEdition } from './edition'

type List = Pick<LoadedEdition, 'record' | 'head'>

/**
 * A list names posts as they were on the day of its meeting. Where that is another day than when the list was handed
 * over, nobody may approve it: neither as the meeting is being written nor as it is public does it stand on that day.
 */
export const movedBeforeApproval = (db: EditorialReader, list: List): Reason[] =>
  moved(list, [openOf(db, list), liveOf(db, list)])

/** The same against the meeting that the reader will see: the one that goes out with the list, else the public one. */
export const movedBeforePublication = (
  db: EditorialReader,
  list: List,
  together: ReadonlySet<string>,
): Reason[] => moved(list, [together.has(list.record.meetingId ?? '') ? openOf(db, list) : liveOf(db, list)])

function moved({ record, head }: List, meetings: readonly (EditionRow | undefined)[]): Reason[] {
  if (!record.meetingId || !head.printed) return []
  const { asOf } = JSON.parse(head.printed) as Printed
  const days = meetings.flatMap((meeting) => meeting?.filedUnder || [])
  return days.length === 0 || days.includes(asOf) ? [] : [{ key: 'attendance.meetingMoved' }]
}

const openOf = (db: EditorialReader, { record }: List) => openEdition(db, record.meetingId ?? '')
const liveOf = (db: EditorialReader, { record }: List) => liveEdition(db, record.meetingId ?? '')
