import type { EditorialTx } from '@/db/editorial/client'
import { authorise } from '@/lib/access/authorise'
import type { Ctx } from '@/lib/context'

/** Runs a change of the directory in one immediate transaction; throws `access.denied` unless the actor keeps it. */
export function changeDirectory<Result>(ctx: Ctx, change: (tx: EditorialTx) => Result): Result {
  authorise(ctx, 'directory.change')
  return ctx.db.transaction(change, { behavior: 'immediate' })
}
