import { and, eq } from 'drizzle-orm'
import type { EditorialTx } from '@/db/editorial/client'
import { type AskedForm, confirmedForms } from '@/db/editorial/schema/language'
import { authorise } from '@/lib/access/authorise'
import { audit } from '@/lib/audit/record'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/id'
import { refuseIf } from '@/lib/refusal'
import { areOf, belonging } from './columns'
import type { DeclinedEntry, KeptForms } from './input'
import { givenForms, reasonsAgainst } from './rules'

/**
 * Keeps forms that the actor has confirmed; one that was confirmed before gives way. The log has a line for the words,
 * with every form that is new and what stood there.
 */
export function storeForms(tx: EditorialTx, ctx: Ctx, entry: DeclinedEntry | null, kept: KeptForms) {
  authorise(ctx, 'form.confirm')
  refuseIf(reasonsAgainst(kept))
  const { part, nominative } = kept
  const before = tx
    .select()
    .from(confirmedForms)
    .where(and(areOf(entry), eq(confirmedForms.part, part), eq(confirmedForms.nominative, nominative)))
    .all()
  const by = { confirmedBy: ctx.actor.id, confirmedAt: ctx.now.toISOString() }
  const forms: Partial<Record<AskedForm, string>> = {}
  const replaced: Partial<Record<AskedForm, string>> = {}
  for (const [asked, form] of givenForms(kept)) {
    const known = before.find((row) => row.asked === asked)
    // Confirmed by oneself and left as it is: a double click.
    if (known?.form === form && known.confirmedBy === ctx.actor.id) continue
    forms[asked] = form
    if (known) replaced[asked] = known.form
    if (known)
      tx.update(confirmedForms)
        .set({ form, ...by })
        .where(eq(confirmedForms.id, known.id))
        .run()
    else
      tx.insert(confirmedForms)
        .values({ id: newId(), ...belonging(entry), part, nominative, asked, form, ...by })
        .run()
  }
  if (Object.keys(forms).length === 0) return
  const subject = entry ?? { kind: 'form', id: nominative }
  audit(tx, ctx, 'form.confirmed', subject, { part, nominative, forms, replaced })
}
