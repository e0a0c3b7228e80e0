import { and, eq, isNotNull } from 'drizzle-orm'
import { editions, records } from '@/db/editorial/schema/records'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { refuseIf } from '@/lib/refusal'
import { loadEdition } from './edition'
import { editionInput } from './input'
import { kindOf } from './kinds'
import { moveEdition } from './move'
import { blockers } from './rules'

/** Ends a draft. A record that was never public ends with it and gives back what it had taken. */
export function discardEdition(ctx: Ctx, raw: { editionId: string }) {
  const input = parseInput(editionInput, raw)
  return ctx.db.transaction(
    (tx) => {
      const loaded = loadEdition(tx, ctx.actor, input.editionId)
      refuseIf(blockers(ctx.actor, loaded, 'discard'))
      const { record } = loaded
      const published = and(eq(editions.recordId, record.id), isNotNull(editions.publishedAt))
      const wasPublic = tx.select({ id: editions.id }).from(editions).where(published).get() !== undefined
      if (!wasPublic) {
        tx.update(records).set({ endedAt: ctx.now.toISOString() }).where(eq(records.id, record.id)).run()
        kindOf(record.kind).release?.(tx, record)
      }
      return moveEdition(tx, ctx, loaded, 'discard', { data: { endsRecord: !wasPublic } })
    },
    { behavior: 'immediate' },
  )
}
