import { eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import type { banners, duties, leads } from '@/db/editorial/schema/newsroom'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'

type Table = typeof leads | typeof banners | typeof duties

/** Ends what was set before its time; refuses what is over already, and what never was there. */
export function endSet(tx: EditorialTx, ctx: Ctx, table: Table, id: string) {
  const now = ctx.now.toISOString()
  const row = tx
    .select({ until: table.until, endedAt: table.endedAt })
    .from(table)
    .where(eq(table.id, id))
    .get()
  if (!row || row.endedAt || row.until <= now) throw new Refusal('arrangement.over')
  tx.update(table).set({ endedAt: now, endedBy: ctx.actor.id }).where(eq(table.id, id)).run()
}

/** An end has to be to come, and not too far away. */
export function refuseEnd(now: Date, until: string, longest: number, tooLong: string) {
  const wait = Date.parse(until) - now.getTime()
  if (wait <= 0) throw new Refusal({ key: 'validation.endPassed', field: 'until' })
  if (wait > longest) throw new Refusal({ key: tooLong, field: 'until' })
}
