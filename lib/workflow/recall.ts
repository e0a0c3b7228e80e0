import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { refuseIf } from '@/lib/refusal'
import { loadEdition } from './edition'
import { editionInput } from './input'
import { moveEdition, review } from './move'
import { blockers } from './rules'

/** Takes one's edition back from review, or from approval, to go on writing. */
export function recallEdition(ctx: Ctx, raw: { editionId: string }) {
  const input = parseInput(editionInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'recall'))
      review(tx, ctx, loaded, 'recalled')
      return moveEdition(tx, ctx, loaded, 'recall', { set: { approvedHash: null, approvedRevisionId: null } })
    },
    { behavior: 'immediate' },
  )
}
