import type { FormPart } from '@/db/editorial/form-kinds'
import { askedIn, type CaseRow, type CaseTable, type Cell, correctable } from '@/lib/declension/case-rows'
import type { KeptForms } from '@/lib/declension/input'
import type { Case } from '@/lib/language/russian/forms'
import type { Reason } from '@/lib/refusal'

/** Texts by the field of a table in which they stand: typed forms, or what is wrong with them. */
export type ByField = Readonly<Record<string, string>>

export const fieldOf = (part: FormPart, inCase: Case) => `${part}.${inCase}`

/** The forms that can be typed in a row: those that are asked for, all of them where it is being corrected. */
export const fieldsIn = (row: CaseRow, isOpen: boolean): Cell[] => (isOpen ? correctable(row) : askedIn(row))

/**
 * What stands in a field: what was typed into it, else the suggestion. Where the accusative was suggested like the
 * genitive, it follows what is typed there: «вижу Льва, нет Льва».
 */
export function textIn(rows: readonly CaseRow[], typed: ByField, part: FormPart, inCase: Case, form: string) {
  const own = typed[fieldOf(part, inCase)]
  const genitive = typed[fieldOf(part, 'gen')]
  if (own !== undefined || inCase !== 'acc' || genitive === undefined) return own ?? form
  const row = rows.find((each) => each.inCase === 'gen')
  const suggested = row && [...row.parts, row.whole].find((cell) => cell.part === part)?.form
  return suggested === form ? genitive : form
}

/** What is confirmed of these rows, as typed or else as suggested. */
export function keptOfRows(
  { nominatives, rows: all }: CaseTable,
  rows: readonly { row: CaseRow; isOpen: boolean }[],
  typed: ByField,
): KeptForms[] {
  const kept = new Map<FormPart, KeptForms>()
  for (const { row, isOpen } of rows) {
    for (const { part, form } of fieldsIn(row, isOpen)) {
      const nominative = nominatives[part]
      if (row.inCase === 'nom' || !nominative) continue
      const entry = kept.get(part) ?? { part, nominative, forms: {} }
      entry.forms[row.inCase] = textIn(all, typed, part, row.inCase, form).trim()
      kept.set(part, entry)
    }
  }
  return [...kept.values()]
}

/** A refusal names the part by its place and the case: `kept.1.forms.ins`. */
export function errorsByField(
  reasons: readonly Reason[],
  kept: readonly KeptForms[],
  text: (reason: Reason) => string,
): { fields: ByField; general: string[] } {
  const fields: Record<string, string> = {}
  const general: string[] = []
  for (const reason of reasons) {
    const [, at, inCase] = /^kept\.(\d+)\.forms\.(\w+)$/.exec(reason.field ?? '') ?? []
    const part = at && kept[Number(at)]?.part
    if (part && inCase) fields[`${part}.${inCase}`] = text(reason)
    else general.push(text(reason))
  }
  return { fields, general }
}
