import { and, eq } from 'drizzle-orm'
import type { EditorialReader, EditorialTx } from '@/db/editorial/client'
import { confirmedForms } from '@/db/editorial/schema/language'
import { areOf, belonging } from './columns'
import type { DeclinedKind } from './input'

/** The confirmed forms of an entry that another of its kind would take over: what is confirmed of that one stays. */
export function formsToCarry(db: EditorialReader, kind: DeclinedKind, from: string, to: string) {
  const all = db
    .select()
    .from(confirmedForms)
    .where(areOf({ kind, id: from }))
    .all()
  return all.filter(
    ({ part, nominative, asked }) =>
      !db
        .select({ id: confirmedForms.id })
        .from(confirmedForms)
        .where(
          and(
            areOf({ kind, id: to }),
            eq(confirmedForms.part, part),
            eq(confirmedForms.nominative, nominative),
            eq(confirmedForms.asked, asked),
          ),
        )
        .get(),
  )
}

/** Gives the confirmed forms of an entry that is merged to its survivor; gives the ids of those that went. */
export function carryForms(tx: EditorialTx, kind: DeclinedKind, from: string, to: string): string[] {
  const carried = formsToCarry(tx, kind, from, to)
  for (const { id } of carried) {
    tx.update(confirmedForms)
      .set(belonging({ kind, id: to }))
      .where(eq(confirmedForms.id, id))
      .run()
  }
  return carried.map(({ id }) => id)
}
