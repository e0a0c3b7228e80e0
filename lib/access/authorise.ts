import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import { type Action, allows } from './policy'

/** Whether the actor may do this; `isOwn`: they created the record or were asked into it. */
export const may = (ctx: Ctx, action: Action, isOwn = false) => allows(ctx.actor.roles, action, isOwn)

/** Throws `access.denied` unless the actor may do this. */
export function authorise(ctx: Ctx, action: Action, isOwn = false) {
  if (!may(ctx, action, isOwn)) throw new Refusal('access.denied')
}
