import { and, eq, max } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import { meetingNumbers } from '@/db/editorial/schema/records'
import { type Reason, refuseIf } from '@/lib/refusal'
import type { RecordRow } from '@/lib/workflow/kind'
import type { MeetingContent } from './content'

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

/** Takes the numbers of a meeting, giving back those it had; throws Refusal at the field whose number another has. */
export function claimNumbers(tx: EditorialTx, content: MeetingContent, record: RecordRow) {
  releaseNumbers(tx, record)
  const reasons: Reason[] = []
  for (const [index, { bodyId, series, number }] of content.sessions.entries()) {
    if (number === null) continue
    const claim = { bodyId, series, number, recordId: record.id }
    const taken = tx.insert(meetingNumbers).values(claim).onConflictDoNothing().run()
    if (taken.changes > 0) continue
    const next = nextNumber(tx, bodyId, series)
    reasons.push({ key: 'meeting.numberTaken', field: `sessions.${index}.number`, values: { number, next } })
  }
  refuseIf(reasons)
}

/** Gives back the numbers of a meeting. */
export function releaseNumbers(tx: EditorialTx, record: RecordRow) {
  tx.delete(meetingNumbers).where(eq(meetingNumbers.recordId, record.id)).run()
}
