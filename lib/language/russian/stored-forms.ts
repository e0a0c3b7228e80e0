import { z } from 'zod'
import { type Case, cases, type Declined, type Doubt, type Forms } from './forms'

const form = z.string().optional()

/** Forms that an editor has confirmed, by case; what is not there is as the rules make it. */
export const storedForms = z.strictObject({ gen: form, dat: form, acc: form, ins: form, prep: form })
export type StoredForms = z.output<typeof storedForms>

/** Of a person: by the parts of the name, or of all of it as it stands in running text. */
export const storedPersonForms = z.strictObject({
  family: storedForms.optional(),
  given: storedForms.optional(),
  patronymic: storedForms.optional(),
  whole: storedForms.optional(),
})
export type StoredPersonForms = z.output<typeof storedPersonForms>

/** The cases that an editor may be asked for: the nominative is what is stored. */
export const askedCases = ['gen', 'dat', 'acc', 'ins', 'prep'] as const

type Made = { forms: Forms; why: readonly Doubt[]; confirmed?: readonly Case[] }

/** Whether the form in this case may be printed: a rule is sure of all of them, or an editor has confirmed this one. */
export const isSureIn = ({ why, confirmed = [] }: Made, inCase: Case): boolean =>
  why.length === 0 || inCase === 'nom' || confirmed.includes(inCase)

/** What the rules made, with what an editor has confirmed in its place. */
export function withStored<Word extends Made>(made: Word, stored: StoredForms | undefined): Word {
  const forms = { ...made.forms }
  const confirmed = askedCases.filter((inCase) => {
    const kept = stored?.[inCase]
    if (kept) forms[inCase] = kept
    return Boolean(kept)
  })
  return confirmed.length === 0 ? made : { ...made, forms, confirmed }
}

/** The same of a whole answer, which is sure when every case has been confirmed. */
export function declinedAsStored(declined: Declined, stored: StoredForms | undefined): Declined {
  const kept = withStored(declined, stored)
  return cases.every((inCase) => isSureIn(kept, inCase)) ? { ...kept, sure: true, why: [] } : kept
}

/** The forms of a phrase without its last words: «министра обороны» of «министра обороны Республики Армения». */
export function withoutTail(stored: StoredForms | undefined, tail: string): StoredForms | undefined {
  return (
    stored &&
    mapStored(stored, (each) => (each.endsWith(tail) ? each.slice(0, each.length - tail.length) : ''))
  )
}

/** The forms with the capitals of another spelling of the same phrase: «Министром» as «министр» is written. */
export function inCapitalsOf(stored: StoredForms | undefined, written: string): StoredForms | undefined {
  const model = written.split(' ')
  return (
    stored &&
    mapStored(stored, (each) => {
      const words = each.split(' ')
      if (words.length !== model.length) return each
      return words.map((word, at) => asCapital(word, model[at] ?? '')).join(' ')
    })
  )
}

function asCapital(word: string, model: string): string {
  const [first = '', of = ''] = [word.charAt(0), model.charAt(0)]
  if (of.toLowerCase() === of.toUpperCase()) return word
  return (of === of.toUpperCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1)
}

function mapStored(stored: StoredForms, map: (form: string) => string): StoredForms {
  const mapped: StoredForms = {}
  for (const inCase of askedCases) {
    const kept = stored[inCase]
    const made = kept && map(kept)
    if (made) mapped[inCase] = made
  }
  return mapped
}
