import { englishName } from '../../english/names'
import { formsByPart } from '../../person-forms'
import type { LanguageRecord, PersonName } from '../../record'
import { cases } from '../../russian/forms'
import { declineFamily, declinePerson } from '../../russian/names'
import type { StoredForms } from '../../russian/stored-forms'

export type Listed = {
  person: PersonName
  post: { ru: string; en: string }
  postForms?: StoredForms | undefined
  isThere: boolean
  isHead: boolean
  category: string
}

/** Everybody on the list, the chair first; nobody twice. */
export function everybody({ chair, delegations }: LanguageRecord): Listed[] {
  const presiding: Listed[] = chair?.person.family
    ? [
        {
          person: chair.person,
          post: chair.post,
          postForms: chair.postForms,
          isThere: true,
          isHead: false,
          category: 'chair',
        },
      ]
    : []
  const rows = delegations.flatMap(({ rows, category }) =>
    rows.map(({ person, post, postForms, presence, role }) => ({
      person,
      post,
      postForms,
      isThere: presence === 'present' || presence === 'by_video',
      isHead: role === 'head',
      category,
    })),
  )
  return [...presiding, ...rows.filter(({ person }) => !chair || nameKey(person) !== nameKey(chair.person))]
}

export const nameKey = ({ family, given, en }: PersonName) => `${family} ${given ?? ''} ${family ? '' : en}`

/** Every way in which a text may name the person: whole, without a patronymic, by initial. */
export function waysToName(person: PersonName, language: 'ru' | 'en'): string[] {
  if (language === 'en') return [englishName(person).text]
  const whole = declinePerson(person).forms
  const short = declinePerson({
    ...person,
    patronymic: null,
    order: person.order === 'family-given' ? 'family-given' : 'given-family',
  }).forms
  const family = declineFamily(person.family, person.gender, formsByPart(person).family).forms
  const initial = (person.given ?? '')
    .split('-')
    .map((part) => `${part.charAt(0)}.`)
    .join('-')
  const initials = person.given
    ? cases.flatMap((inCase) => [`${initial} ${family[inCase]}`, `${initial}${family[inCase]}`])
    : []
  return [...cases.flatMap((inCase) => [whole[inCase], short[inCase]]), ...initials]
}
