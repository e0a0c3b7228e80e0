import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal, refuseIf } from '@/lib/refusal'
import { startEdition } from './create'
import { loadEdition, newestEdition, openEdition, standingEdition } from './edition'
import { reviseInput } from './input'
import { kindOf } from './kinds'
import { blockers } from './rules'

/** Opens a new edition of what is public or was withdrawn, from the text that was published last. */
export function reviseRecord(ctx: Ctx, raw: { recordId: string }): { editionId: string } {
  const { recordId } = parseInput(reviseInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const base = standingEdition(tx, recordId) ?? newestEdition(tx, recordId)
      if (!base) throw new Refusal('record.missing')
      const loaded = loadEdition(tx, ctx.actor, base.id)
      refuseIf(blockers(ctx.actor, loaded, 'revise'))
      if (openEdition(tx, recordId)) throw new Refusal('workflow.alreadyOpen')

      const copy = kindOf(loaded.record.kind).read(loaded.head.content, loaded.head.format)
      const editionId = startEdition(tx, ctx, loaded.record, { content: copy, basedOnId: base.id })
      audit(tx, ctx, 'edition.revise', { kind: loaded.record.kind, id: recordId }, { edition: editionId })
      return { editionId }
    },
    { behavior: 'immediate' },
  )
}
