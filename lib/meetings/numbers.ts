import { and, eq, max } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import { meetingNumbers, revisions } from '@/db/editorial/schema/records'
import { type Reason, refuseIf } from '@/lib/refusal'
import { standingEdition } from '@/lib/workflow/edition'
import type { RecordRow } from '@/lib/workflow/kind'
import { type MeetingContent, readMeeting } from './content'

/** The number after the highest taken one of a body's series. */
export function nextNumber(db: EditorialReader, bodyId: string, series: string): number {
  const inSeries = and(eq(meetingNumbers.bodyId, bodyId), eq(meetingNumbers.series, series))
  return (
    (db
      .select({ last: max(meetingNumbers.number) })
      .from(meetingNumbers)
      .where(inSeries)
      .get()?.last ?? 0) + 1
  )
}

/**
 * Sessions are counted by being held: the number of a cancelled one goes to the next, and that of a postponed one waits
 * for it.
 */
const counted = ({ status, sessions }: MeetingContent) => (status === 'cancelled' ? [] : sessions)

/**
 * Takes the numbers of a meeting, giving back those it had but for what is, or was, public under them; throws Refusal
 * at the field whose number another has.
 */
export function claimNumbers(tx: EditorialTx, content: MeetingContent, record: RecordRow) {
  releaseNumbers(tx, record)
  const reasons: Reason[] = []
  for (const [index, { bodyId, series, number }] of counted(content).entries()) {
    if (number === null) continue
    const claim = { bodyId, series, number, recordId: record.id }
    const taken = tx.insert(meetingNumbers).values(claim).onConflictDoNothing().run()
    if (taken.changes > 0) continue
    const next = nextNumber(tx, bodyId, series)
    reasons.push({ key: 'meeting.numberTaken', field: `sessions.${index}.number`, values: { number, next } })
  }
  refuseIf(reasons)
  for (const { bodyId, series, number } of publicSessions(tx, record.id)) {
    if (number === null) continue
    tx.insert(meetingNumbers)
      .values({ bodyId, series, number, recordId: record.id })
      .onConflictDoNothing()
      .run()
  }
}

function publicSessions(tx: EditorialTx, recordId: string): MeetingContent['sessions'] {
  const standing = standingEdition(tx, recordId)
  const published = tx
    .select()
    .from(revisions)
    .where(eq(revisions.id, standing?.headRevisionId ?? ''))
    .get()
  return published ? counted(readMeeting(published.content, published.format)) : []
}

/** Gives back the numbers of a meeting. */
export function releaseNumbers(tx: EditorialTx, record: RecordRow) {
  tx.delete(meetingNumbers).where(eq(meetingNumbers.recordId, record.id)).run()
}
