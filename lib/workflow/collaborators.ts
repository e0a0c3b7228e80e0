import { and, eq } from 'drizzle-orm'
import { collaborators, records } from '@/db/editorial/schema/records'
import { users } from '@/db/editorial/schema/users'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { parseInput } from '@/lib/parse-input'
import { Refusal } from '@/lib/refusal'
import { mayWithRecord } from './edition'
import { collaboratorInput } from './input'

/** Asks a person into a record: they may read and write it as if it were their own. */
export function askIn(ctx: Ctx, raw: { recordId: string; userId: string }) {
  changeCollaborators(ctx, raw, 'record.asked', (tx, input) => {
    const row = { ...input, askedBy: ctx.actor.id, askedAt: ctx.now.toISOString() }
    return tx.insert(collaborators).values(row).onConflictDoNothing().run()
  })
}

/** Ends that. */
export function letGo(ctx: Ctx, raw: { recordId: string; userId: string }) {
  changeCollaborators(ctx, raw, 'record.let_go', (tx, { recordId, userId }) => {
    return tx
      .delete(collaborators)
      .where(and(eq(collaborators.recordId, recordId), eq(collaborators.userId, userId)))
      .run()
  })
}

type Tx = Parameters<Parameters<Ctx['db']['transaction']>[0]>[0]
type Input = { recordId: string; userId: string }

function changeCollaborators(
  ctx: Ctx,
  raw: Input,
  action: string,
  change: (tx: Tx, input: Input) => { changes: number },
) {
  const input = parseInput(collaboratorInput, raw)
  ctx.db.transaction(
    (tx) => {
      const record = tx.select().from(records).where(eq(records.id, input.recordId)).get()
      if (!record || !mayWithRecord(tx, ctx.actor, 'record.read', record.id))
        throw new Refusal('record.missing')
      if (!mayWithRecord(tx, ctx.actor, 'record.invite', record.id)) throw new Refusal('access.denied')
      const person = tx.select({ id: users.id }).from(users).where(eq(users.id, input.userId)).get()
      if (!person) throw new Refusal({ key: 'record.noSuchPerson', field: 'userId' })
      if (change(tx, input).changes === 0) return
      audit(tx, ctx, action, { kind: record.kind, id: record.id }, { user: input.userId })
    },
    { behavior: 'immediate' },
  )
}
