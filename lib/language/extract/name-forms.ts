import type { DirectoryPerson } from '../directory'
import { formsByPart } from '../person-forms'
import { type Case, cases, type Forms } from '../russian/forms'
import type { StoredForms } from '../russian/stored-forms'
import { atomise } from './atoms'
import { familyUsage, givenUsage } from './name-usage'
import { normalise } from './normalise'

/** Each part of a name by its words in small letters, in each case; one such set for each gender that is possible. */
export type NameForms = {
  family: Record<Case, string[]>
  given: Record<Case, string[]> | null
  patronymic: Record<Case, string[]> | null
}

/** The words of a name part, as they are compared in the text. */
export const nameWords = (text: string): string[] => atomise(normalise(text)).map(({ lower }) => lower)

const inWords = (forms: Forms): Record<Case, string[]> => ({
  nom: nameWords(forms.nom),
  gen: nameWords(forms.gen),
  dat: nameWords(forms.dat),
  acc: nameWords(forms.acc),
  ins: nameWords(forms.ins),
  prep: nameWords(forms.prep),
})

/** Patronymics have one declension («Иванович», «Ивановна»); «оглы», «кызы» and foreign ones stand as they are. */
export function patronymicForms(patronymic: string): Forms {
  const end = (endings: readonly string[], cut: number) => {
    const stem = cut === 0 ? patronymic : patronymic.slice(0, -cut)
    return Object.fromEntries(cases.map((each, i) => [each, stem + (endings[i] ?? '')])) as Forms
  }
  if (/ич$/.test(patronymic)) return end(['', 'а', 'у', 'а', 'ем', 'е'], 0)
  if (/на$/.test(patronymic)) return end(['а', 'ы', 'е', 'у', 'ой', 'е'], 1)
  return end(['', '', '', '', '', ''], 0)
}

const kept = new WeakMap<DirectoryPerson, NameForms[]>()

/** The forms of a person of the directory; worked out when a text first may name the person, then kept. */
export function formsOf(person: DirectoryPerson): NameForms[] {
  const known = kept.get(person)
  if (known) return known
  const genders = person.gender ? [person.gender] : (['m', 'f'] as const)
  const forms = genders.flatMap((gender) => {
    const patronymic = person.patronymic ? inWords(patronymicForms(person.patronymic)) : null
    const givens = person.given ? givenUsage(person.given, gender).map(inWords) : [null]
    return familyUsage(person.family, gender).flatMap((family) =>
      givens.map((given) => ({ family: inWords(family), given, patronymic })),
    )
  })
  const all = [...confirmedOf(person, forms[0]), ...forms]
  kept.set(person, all)
  return all
}

/** What editors have confirmed, before what the rules make. */
function confirmedOf(person: DirectoryPerson, made: NameForms | undefined): NameForms[] {
  if (!person.forms || !made) return []
  const stored = formsByPart(person)
  const inWords = (forms: Record<Case, string[]> | null, own: StoredForms | undefined) =>
    forms && { ...forms, ...mapValues(own ?? {}, nameWords) }
  return [
    {
      family: { ...made.family, ...mapValues(stored.family ?? {}, nameWords) },
      given: inWords(made.given, stored.given),
      patronymic: inWords(made.patronymic, stored.patronymic),
    },
  ]
}

const mapValues = <Value>(forms: StoredForms, map: (form: string) => Value) =>
  Object.fromEntries(
    Object.entries(forms).flatMap(([inCase, form]) => (form ? [[inCase, map(form)]] : [])),
  ) as Partial<Record<Case, Value>>

/** The whole name in the nominative, in the order in which running text has it. */
export function wholeName({ family, given, patronymic, initials, order }: DirectoryPerson): string {
  const parts = {
    'given-family': [given, family],
    'given-patronymic-family': [given, patronymic, family],
    'initials-family': [given ?? initials, family],
    'family-given': [family, given],
  }[order]
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ')
}
