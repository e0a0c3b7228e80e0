import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { records, revisions } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { type Reason, refuseIf } from '@/lib/refusal'
import { type EditionRow, loadEdition, standingEdition } from './edition'
import { editionInput } from './input'
import type { RecordRow } from './kind'
import { kindOf } from './kinds'
import { nameList } from './list-heading'
import { moveEdition } from './move'
import { blockers } from './rules'
import { openStatuses } from './state'

/** Ends a draft. A record that was never public ends with it and gives back what it had taken; a public one goes back to its public text. */
export function discardEdition(ctx: Ctx, raw: { editionId: string }) {
  const input = parseInput(editionInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'discard'))
      const { record } = loaded
      const standing = standingEdition(tx, record.id)
      if (!standing) refuseIf(listReasons(tx, record.id))
      const row = moveEdition(tx, ctx, loaded, 'discard', { data: { endsRecord: !standing } })
      if (standing) backTo(tx, record, standing)
      else end(tx, ctx, record)
      return row
    },
    { behavior: 'immediate' },
  )
}

/** A meeting does not go while a list of its participants is kept. */
function listReasons(tx: EditorialTx, meetingId: string): Reason[] {
  const list = and(eq(records.meetingId, meetingId), isNull(records.endedAt))
  return tx.select({ id: records.id }).from(records).where(list).get() ? [{ key: 'meeting.hasList' }] : []
}

function end(tx: EditorialTx, ctx: Ctx, record: RecordRow) {
  tx.update(records).set({ endedAt: ctx.now.toISOString() }).where(eq(records.id, record.id)).run()
  kindOf(record.kind).release?.(tx, record)
}

/** What the draft had taken beyond its public text is free again. */
function backTo(tx: EditorialTx, record: RecordRow, standing: EditionRow) {
  const head = tx
    .select()
    .from(revisions)
    .where(eq(revisions.id, standing.headRevisionId ?? ''))
    .get()
  const kind = kindOf(record.kind)
  if (head) kind.claim?.(tx, kind.read(head.content, head.format), record)
  if (record.kind === 'meeting') nameList(tx, record.id, standing, [...openStatuses])
}
