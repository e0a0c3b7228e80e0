import type { bodies, people } from '@/db/editorial/schema/directory'
import type { BodyName, NameOrder, PersonName } from '@/lib/language/record'
import { nameOn, personNames } from './names'

type Person = Pick<typeof people.$inferSelect, 'names' | 'gender'>
type Body = Pick<typeof bodies.$inferSelect, 'names'>

/** Where the family name comes first in running text as well. */
const familyFirst = ['CN', 'KP', 'KR', 'VN', 'SG']

const orderOf = (state: string | null): NameOrder =>
  state !== null && familyFirst.includes(state) ? 'family-given' : 'given-family'

/** A person of the directory as the language engine takes one, by the names of a date. */
export function personForLanguage({ names, gender }: Person, state: string | null, date: string): PersonName {
  const { ru, en } = nameOn(names, date)
  return {
    family: ru?.family ?? '',
    given: ru?.given || null,
    patronymic: ru?.patronymic || null,
    gender: gender === null ? null : gender === 'female' ? 'f' : 'm',
    order: orderOf(state),
    en: en ? personNames(en, 'en').full : '',
  }
}

/** A body of the directory as the language engine takes one, by the names of a date. */
export function bodyForLanguage({ names }: Body, state: string | null, date: string): BodyName {
  const { ru, en } = nameOn(names, date)
  return {
    name: { ru: ru?.full ?? '', en: en?.full ?? '' },
    abbreviation: { ru: ru?.abbreviation ?? '', en: en?.abbreviation ?? '' },
    state,
  }
}
