import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { collaborators, records } from '@/db/editorial/schema/records'
import { type Action, reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'

const none = sql`0`

/** The records that the actor created or was asked into. */
export function ownRecords(ctx: Ctx): SQL | undefined {
  const asked = ctx.db
    .select({ id: collaborators.userId })
    .from(collaborators)
    .where(and(eq(collaborators.recordId, records.id), eq(collaborators.userId, ctx.actor.id)))
  return or(eq(records.createdBy, ctx.actor.id), exists(asked))
}

/** The records with which the actor's roles allow an action, as a condition; undefined: all of them. */
export function recordsWithin(ctx: Ctx, action: Action): SQL | undefined {
  const widest = reach(ctx.actor.roles, action)
  if (widest === 'all') return undefined
  return widest === 'own' ? ownRecords(ctx) : none
}

/** The records the actor may read. Every read of records on the desk asks this. */
export const readableRecords = (ctx: Ctx) => recordsWithin(ctx, 'record.read')

/** Whether there is any record at all that the actor could read: lists are hidden from the others. */
export const readsRecords = (ctx: Ctx) => reach(ctx.actor.roles, 'record.read') !== 'none'
