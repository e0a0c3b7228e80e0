import type { EditorialReader } from '@/db/editorial/client'
import type { Ctx } from '@/lib/context'
import type { Reason } from '@/lib/refusal'
import { approvedSinceWithdrawal } from './approved-since'
import { type LoadedEdition, liveEdition } from './edition'
import { kindOf } from './kinds'
import { movedBeforePublication } from './meeting-moved'
import { blockers } from './rules'

/**
 * Everything that speaks against publishing an edition now, in one act with the records `together`. The page that asks
 * and the command that acts go by this one list.
 */
export function publicationReasons(
  db: EditorialReader,
  { actor, now }: Pick<Ctx, 'actor' | 'now'>,
  loaded: LoadedEdition,
  together: ReadonlySet<string>,
): Reason[] {
  const { record, edition, head } = loaded
  const kind = kindOf(record.kind)
  return [
    ...blockers(actor, loaded, 'publish'),
    ...(kind.publicationBlockers?.(kind.read(head.content, head.format), now) ?? []),
    ...meetingFirst(db, record.meetingId, together),
    ...movedBeforePublication(db, loaded, together),
    ...approvedSinceWithdrawal(db, { recordId: record.id, editionId: edition.id }),
  ]
}

/** A list goes out with its meeting or after it. */
function meetingFirst(
  db: EditorialReader,
  meetingId: string | null,
  together: ReadonlySet<string>,
): Reason[] {
  if (!meetingId || together.has(meetingId) || liveEdition(db, meetingId)) return []
  return [{ key: 'workflow.meetingFirst' }]
}
