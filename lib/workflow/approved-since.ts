import { and, eq, max } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions, reviews } from '@/db/editorial/schema/records'
import type { Reason } from '@/lib/refusal'

/** A withdrawn record comes back only by an edition that was approved since: an earlier approval did not know of it. */
export function approvedSinceWithdrawal(
  db: EditorialReader,
  { recordId, editionId }: { recordId: string; editionId: string },
): Reason[] {
  const withdrawn = db
    .select({ at: max(editions.withdrawnAt) })
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .get()
  const approved = db
    .select({ at: max(reviews.at) })
    .from(reviews)
    .where(and(eq(reviews.editionId, editionId), eq(reviews.verdict, 'approved')))
    .get()
  const isLate = withdrawn?.at && (approved?.at ?? '') < withdrawn.at
  return isLate ? [{ key: 'workflow.approvedBeforeWithdrawal', field: editionId }] : []
}
