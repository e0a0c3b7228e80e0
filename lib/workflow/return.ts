import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { refuseIf } from '@/lib/refusal'
import { loadEdition } from './edition'
import { returnInput } from './input'
import { moveEdition, review } from './move'
import { blockers } from './rules'

/** Gives an edition back to its authors with a comment that says what to change. */
export function returnEdition(ctx: Ctx, raw: { editionId: string; comment: string }) {
  const input = parseInput(returnInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'return'))
      review(tx, ctx, loaded, 'returned', input.comment)
      const set = { approvedHash: null, approvedRevisionId: null }
      return moveEdition(tx, ctx, loaded, 'return', { set, data: { comment: input.comment } })
    },
    { behavior: 'immediate' },
  )
}
