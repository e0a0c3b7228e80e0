import { eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { editions, type ReviewVerdict, reviews } from '@/db/editorial/schema/records'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import type { EditionRow, LoadedEdition } from './edition'
import { type Move, transitions } from './transitions'

/** Puts the edition where the move leads, with what else changes, and writes the audit line. */
export function moveEdition(
  tx: EditorialTx,
  ctx: Ctx,
  loaded: LoadedEdition,
  move: Move,
  { set = {}, data = {} }: { set?: Partial<EditionRow>; data?: Record<string, unknown> } = {},
): EditionRow {
  const { edition, record } = loaded
  const change = {
    ...set,
    status: transitions[move].to,
    lockVersion: (set.lockVersion ?? edition.lockVersion) + 1,
    updatedAt: ctx.now.toISOString(),
  }
  tx.update(editions).set(change).where(eq(editions.id, edition.id)).run()
  const past = { from: edition.status, to: change.status, edition: edition.id, ...data }
  audit(tx, ctx, `edition.${move}`, { kind: record.kind, id: record.id }, past)
  return { ...edition, ...change }
}

/** Keeps what was said of a revision. */
export function review(
  tx: EditorialTx,
  ctx: Ctx,
  { edition, head }: Pick<LoadedEdition, 'edition' | 'head'>,
  verdict: ReviewVerdict,
  comment = '',
) {
  tx.insert(reviews)
    .values({
      id: newId(),
      editionId: edition.id,
      revisionId: head.id,
      verdict,
      comment,
      by: ctx.actor.id,
      at: ctx.now.toISOString(),
    })
    .run()
}
