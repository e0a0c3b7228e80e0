import type { bodies, people } from '@/db/editorial/schema/directory'
import { withBodyForms, withPersonForms } from '@/lib/declension/kept-forms'
import type { FormsByEntry } from '@/lib/declension/language-forms'
import type { BodyName, PersonName } from '@/lib/language/record'
import { orderOf } from './name-order'
import { nameOn, personNames } from './names'

type Person = Pick<typeof people.$inferSelect, 'id' | 'names' | 'gender'>
type Body = Pick<typeof bodies.$inferSelect, 'id' | 'names'>

export const genderForLanguage = (gender: Person['gender']) =>
  gender === null ? null : gender === 'female' ? 'f' : 'm'

/** A person of the directory as the language engine takes one, by the names of a date. */
export function personForLanguage(
  { id, names, gender }: Person,
  state: string | null,
  date: string,
  confirmed?: FormsByEntry,
): PersonName {
  const { ru, en } = nameOn(names, date)
  const person: PersonName = {
    family: ru?.family ?? '',
    given: ru?.given || null,
    patronymic: ru?.patronymic || null,
    gender: genderForLanguage(gender),
    order: orderOf(state),
    en: en ? personNames(en, 'en').full : '',
  }
  return withPersonForms(person, confirmed?.get(id))
}

/** A body of the directory as the language engine takes one, by the names of a date. */
export function bodyForLanguage(
  { id, names }: Body,
  state: string | null,
  date: string,
  confirmed?: FormsByEntry,
): BodyName {
  const { ru, en } = nameOn(names, date)
  const body: BodyName = {
    name: { ru: ru?.full ?? '', en: en?.full ?? '' },
    abbreviation: { ru: ru?.abbreviation ?? '', en: en?.abbreviation ?? '' },
    state,
  }
  return withBodyForms(body, confirmed?.get(id))
}
