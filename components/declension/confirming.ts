import type { KeptForms } from '@/lib/declension/input'
import type { Confirmed, Confirmer } from '@/lib/declension/kept-forms'
import { givenForms, reasonsAgainst } from '@/lib/declension/rules'
import type { ActionResult } from '@/lib/refusal'

/** Confirms forms of an entry; gives who it was and the day. */
export type Confirm = (kept: KeptForms[]) => Promise<ActionResult<Confirmer>>

/** Of an entry that is not stored yet: what was confirmed waits in its form. */
export const keepForLater: Confirm = async (kept) => {
  const reasons = kept.flatMap((each, at) => reasonsAgainst(each, `kept.${at}.`))
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: { by: '', on: '' } }
}

/** What is confirmed after more has been: a form that was confirmed before gives way. */
export function withConfirmed(
  before: readonly Confirmed[],
  kept: readonly KeptForms[],
  by: Confirmer,
): Confirmed[] {
  const added = kept.flatMap((each) =>
    givenForms(each).map(([asked, form]) => ({
      ...by,
      part: each.part,
      nominative: each.nominative,
      asked,
      form,
    })),
  )
  const isReplaced = (old: Confirmed) =>
    added.some(
      (each) => each.part === old.part && each.nominative === old.nominative && each.asked === old.asked,
    )
  return [...before.filter((old) => !isReplaced(old)), ...added]
}

/** What a new entry is stored with: of what was confirmed, the forms of the words that its name has now. */
export function keptOf(confirmed: readonly Confirmed[], nominatives: readonly string[]): KeptForms[] {
  const current = confirmed.filter(({ nominative }) => nominatives.includes(nominative))
  const groups = Map.groupBy(current, ({ part, nominative }) => `${part} ${nominative}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const forms = Object.fromEntries(group.map(({ asked, form }) => [asked, form]))
    return [{ part: first.part, nominative: first.nominative, forms }]
  })
}
