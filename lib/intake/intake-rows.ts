import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { intakeTexts } from '@/db/editorial/schema/language'
import { may } from '@/lib/access/authorise'
import { reach } from '@/lib/access/policy'
import type { Ctx } from '@/lib/context'
import { Refusal } from '@/lib/refusal'

export type IntakeText = typeof intakeTexts.$inferSelect

/** Of a text that waits: nothing has come of it. */
export const undecided = {
  decidedBy: null,
  decidedAt: null,
  meetingId: null,
  listId: null,
  releaseId: null,
}

/** The texts that the actor may read, as a condition; undefined: all of them. */
export function readableTexts(ctx: Ctx): SQL | undefined {
  const widest = reach(ctx.actor.roles, 'intake.read')
  if (widest === 'all') return undefined
  return widest === 'own' ? eq(intakeTexts.takenInBy, ctx.actor.id) : sql`0`
}

/** The text, where the actor may read it. */
export function findText(db: EditorialReader, ctx: Ctx, id: string): IntakeText | undefined {
  return db
    .select()
    .from(intakeTexts)
    .where(and(eq(intakeTexts.id, id), readableTexts(ctx)))
    .get()
}

/** The same for a command that decides about it: throws where there is none to be read, and where it has been decided. */
export function waitingText(db: EditorialReader, ctx: Ctx, id: string): IntakeText {
  const row = findText(db, ctx, id)
  if (!row || !may(ctx, 'record.create')) throw new Refusal('intake.missing')
  if (row.state !== 'waiting') throw new Refusal(`intake.${row.state}`)
  return row
}
