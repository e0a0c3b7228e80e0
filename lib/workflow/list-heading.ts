import { and, eq, inArray } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { type EditionStatus, editions, records } from '@/db/editorial/schema/records'
import type { EditionRow } from './edition'
import { indexEdition } from './edition-index'

/**
 * Calls the list of a meeting as the meeting is called: the one being written after the meeting as it stands, the
 * public one after the public meeting, so that its heading tells nobody of a draft.
 */
export function nameList(
  tx: EditorialTx,
  meetingId: string,
  { heading, filedUnder }: Pick<EditionRow, 'heading' | 'filedUnder'>,
  statuses: EditionStatus[],
) {
  const lists = tx.select({ id: records.id }).from(records).where(eq(records.meetingId, meetingId))
  const named = tx
    .update(editions)
    .set({ heading, filedUnder })
    .where(and(inArray(editions.recordId, lists), inArray(editions.status, statuses)))
    .returning({ id: editions.id })
    .all()
  for (const { id } of named) indexEdition(tx, id)
}
