import { authorise } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { anyEntry } from '@/lib/directory/entry-writes'
import { Refusal } from '@/lib/refusal'
import type { FormsInput } from './input'
import { storeForms } from './store'

/**
 * Confirms forms of words in the nominative: from now on the engine takes them as sure. Whatever was confirmed of the
 * same words before gives way, and the actor is its confirmer.
 */
export function confirmForms(ctx: Ctx, { entry, ...kept }: FormsInput) {
  authorise(ctx, 'form.confirm')
  return ctx.db.transaction(
    (tx) => {
      if (entry && !anyEntry(tx, entry.kind, entry.id)) throw new Refusal('directory.absent')
      storeForms(tx, ctx, entry, kept)
      return { part: kept.part, nominative: kept.nominative }
    },
    { behavior: 'immediate' },
  )
}
