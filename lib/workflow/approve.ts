import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { loadEdition } from './edition'
import { approveInput } from './input'
import { movedBeforeApproval } from './meeting-moved'
import { moveEdition, review } from './move'
import { blockers } from './rules'

/** Approves exactly the text that was read: the hash names it, and a different one is refused with `conflict`. */
export function approveEdition(ctx: Ctx, raw: { editionId: string; hash: string; comment?: string }) {
  const input = parseInput(approveInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'approve'))
      refuseIf(movedBeforeApproval(tx, loaded))
      const { head } = loaded
      if (head.hash !== input.hash) throw new Refusal('conflict')
      review(tx, ctx, loaded, 'approved', input.comment)
      const set = { approvedHash: head.hash, approvedRevisionId: head.id }
      return moveEdition(tx, ctx, loaded, 'approve', { set, data: { hash: head.hash } })
    },
    { behavior: 'immediate' },
  )
}
