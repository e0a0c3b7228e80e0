import { and, eq, isNull, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { EditorialTx } from '@/db/editorial/client'
import { appointments, people } from '@/db/editorial/schema/directory'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { Refusal, refuseIf } from '@/lib/refusal'
import { otherHolders, type Term, termReasons } from './appointment-rules'
import { changeDirectory } from './change-directory'
import { changedFields } from './changes'
import type { AppointmentInput, appointmentChange, appointmentEnd, appointmentRetirement } from './content'
import type { Saved } from './entry-writes'
import { labelOf } from './names'
import { referenceReasons } from './references'

/**
 * Puts a person into a post from–to. Throws `directory.sameAppointment` when they already hold it so, and
 * `directory.postHeld` with the holder's name when another person does and the actor has not confirmed it.
 */
export const appoint = (ctx: Ctx, input: AppointmentInput) =>
  changeDirectory(ctx, (tx) => addAppointment(tx, ctx, input))

/** The same within a change that does more than this. */
export function addAppointment(
  tx: EditorialTx,
  ctx: Ctx,
  { despiteHolder, ...fields }: AppointmentInput,
): Saved {
  refuseIf([
    ...referenceReasons(tx, 'personId', 'person', fields.personId),
    ...referenceReasons(tx, 'postId', 'post', fields.postId),
  ])
  const id = newId()
  checkTerm(tx, ctx, { id, ...fields }, despiteHolder)
  const at = ctx.now.toISOString()
  tx.insert(appointments)
    .values({ ...fields, id, createdAt: at, updatedAt: at })
    .run()
  audit(tx, ctx, 'appointment.created', { kind: 'appointment', id }, { after: fields })
  return { id, lockVersion: 1 }
}

export const changeAppointment = (
  ctx: Ctx,
  { despiteHolder, id, lockVersion, ...fields }: z.output<typeof appointmentChange>,
) =>
  changeDirectory(ctx, (tx): Saved => {
    const before = heldAppointment(tx, { id, lockVersion })
    checkTerm(tx, ctx, { ...before, ...fields }, despiteHolder)
    return setAppointment(tx, ctx, before, fields, 'appointment.changed')
  })

/** Sets the last day of an appointment. */
export const endAppointment = (ctx: Ctx, { to, ...held }: z.output<typeof appointmentEnd>) =>
  changeDirectory(ctx, (tx): Saved => {
    const before = heldAppointment(tx, held)
    checkTerm(tx, ctx, { ...before, to }, true)
    return setAppointment(tx, ctx, before, { to }, 'appointment.ended')
  })

/** Takes back an appointment that was entered by mistake; what printed it stays as it is. */
export const retireAppointment = (ctx: Ctx, held: z.output<typeof appointmentRetirement>) =>
  changeDirectory(ctx, (tx): Saved => {
    const before = heldAppointment(tx, held)
    return setAppointment(tx, ctx, before, { retiredAt: ctx.now.toISOString() }, 'appointment.retired')
  })

type Row = typeof appointments.$inferSelect

function heldAppointment(tx: EditorialTx, { id, lockVersion }: Saved): Row {
  const row = tx.select().from(appointments).where(eq(appointments.id, id)).get()
  if (!row || row.retiredAt) throw new Refusal('directory.absent')
  if (row.lockVersion !== lockVersion) throw new Refusal('conflict')
  return row
}

function setAppointment(tx: EditorialTx, ctx: Ctx, before: Row, values: Partial<Row>, action: string): Saved {
  const changed = changedFields(before, values)
  if (!changed) return { id: before.id, lockVersion: before.lockVersion }
  const lockVersion = before.lockVersion + 1
  tx.update(appointments)
    .set({ ...values, lockVersion, updatedAt: ctx.now.toISOString() })
    .where(eq(appointments.id, before.id))
    .run()
  audit(tx, ctx, action, { kind: 'appointment', id: before.id }, changed)
  return { id: before.id, lockVersion }
}

function checkTerm(tx: EditorialTx, ctx: Ctx, term: Term, despiteHolder: boolean) {
  const others = tx
    .select()
    .from(appointments)
    .where(
      and(eq(appointments.postId, term.postId), ne(appointments.id, term.id), isNull(appointments.retiredAt)),
    )
    .all()
  refuseIf(termReasons(term, others))
  const [holder] = despiteHolder ? [] : otherHolders(term, others)
  if (holder) {
    const name = personLabel(tx, ctx, holder.personId, term.from)
    throw new Refusal({ key: 'directory.postHeld', field: 'despiteHolder', values: { name } })
  }
}

function personLabel(tx: EditorialTx, ctx: Ctx, id: string, on: string | null): string {
  const person = tx.select({ names: people.names }).from(people).where(eq(people.id, id)).get()
  const date = on ?? ctx.now.toISOString().slice(0, 10)
  return person ? labelOf('person', person.names, date, ctx.actor.locale) : ''
}
