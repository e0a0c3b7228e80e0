import type { AskedForm, FormPart } from '@/db/editorial/form-kinds'
import { nominativeOf } from '@/lib/language/person-forms'
import type { BodyName, PersonName } from '@/lib/language/record'
import type { StoredForms, StoredPersonForms } from '@/lib/language/russian/stored-forms'

/** A form that somebody has confirmed of words in the nominative. */
export type Kept = { part: FormPart; nominative: string; asked: AskedForm; form: string }

/** The same with its confirmer and the local date; both '' while the entry is not stored yet. */
export type Confirmed = Kept & Confirmer
export type Confirmer = { by: string; on: string }

/** A person of the directory with what has been confirmed of the name as it is here. */
export function withPersonForms(person: PersonName, kept: readonly Kept[] = []): PersonName {
  if (kept.length === 0) return person
  const names = { family: person.family, given: person.given ?? '', patronymic: person.patronymic ?? '' }
  const whole = nominativeOf(person)
  const forms: StoredPersonForms = {}
  for (const part of ['family', 'given', 'patronymic'] as const) {
    const stored = storedOf(kept, part, names[part])
    if (stored) forms[part] = stored
  }
  const stored = storedOf(kept, 'whole', whole)
  if (stored) forms.whole = stored
  const en = person.en || englishOf(kept, [person.given, person.family].filter(Boolean).join(' '))
  return { ...person, en, ...(Object.keys(forms).length > 0 && { forms }) }
}

export function withBodyForms(body: BodyName, kept: readonly Kept[] = []): BodyName {
  const forms = phraseForms(kept, body.name.ru)
  const name = { ru: body.name.ru, en: body.name.en || englishOf(kept, body.name.ru) }
  return { ...body, name, ...(forms && { forms }) }
}

/** Forms of a post or a body that is called so. */
export const phraseForms = (kept: readonly Kept[] | undefined, nominative: string): StoredForms | undefined =>
  kept && storedOf(kept, 'whole', nominative)

/** What somebody has confirmed as its English; '' where nobody has. */
export const englishOf = (kept: readonly Kept[] | undefined, nominative: string): string =>
  kept?.find((each) => each.asked === 'english' && each.nominative === nominative)?.form ?? ''

function storedOf(kept: readonly Kept[], part: FormPart, nominative: string): StoredForms | undefined {
  const stored: StoredForms = {}
  for (const each of kept) {
    if (each.part !== part || each.nominative !== nominative) continue
    if (each.asked !== 'nom' && each.asked !== 'english') stored[each.asked] = each.form
  }
  return Object.keys(stored).length > 0 ? stored : undefined
}
