import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { authorise } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'
import { anyEntry } from '@/lib/directory/entry-writes'
import { organisationDate } from '@/lib/directory/organisation-queries'
import { Refusal, refuseIf } from '@/lib/refusal'
import type { DeclinedEntry, entryFormsInput, FormsInput, KeptForms } from './input'
import { reasonsAgainst } from './rules'
import { storeForms } from './store'

/**
 * Confirms forms of words in the nominative: from now on the engine takes them as sure. Whatever was confirmed of the
 * same words before gives way, and the actor is its confirmer.
 */
export const confirmForms = (ctx: Ctx, { entry, ...kept }: FormsInput) =>
  confirm(ctx, entry, (tx) => storeForms(tx, ctx, entry, kept))

/** The same of several parts of an entry at once; reasons name the part by its place. */
export const confirmEntryForms = (ctx: Ctx, { entry, kept }: z.output<typeof entryFormsInput>) =>
  confirm(ctx, entry, (tx) => storeAll(tx, ctx, entry, kept))

/** Keeps what was confirmed of an entry while it was not stored yet, in the change that stores it. */
export function storeAll(tx: EditorialTx, ctx: Ctx, entry: DeclinedEntry, kept: readonly KeptForms[]) {
  authorise(ctx, 'form.confirm')
  refuseIf(kept.flatMap((each, at) => reasonsAgainst(each, `kept.${at}.`)))
  for (const each of kept) storeForms(tx, ctx, entry, each)
}

function confirm(ctx: Ctx, entry: DeclinedEntry | null, store: (tx: EditorialTx) => void) {
  authorise(ctx, 'form.confirm')
  ctx.db.transaction(
    (tx) => {
      if (entry && !anyEntry(tx, entry.kind, entry.id)) throw new Refusal('directory.absent')
      store(tx)
    },
    { behavior: 'immediate' },
  )
  return { by: ctx.actor.name, on: organisationDate(ctx.db, ctx.now) }
}
