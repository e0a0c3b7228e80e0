import type { NameOrder } from '../record'
import type { Declined, Forms } from './forms'
import { areSyllables, declinedEastAsian, isEastAsian } from './name-east-asian'
import { declinedFamily } from './name-family'
import { declinedGiven } from './name-given'
import { originOf, sexOfGiven } from './name-origin'
import { declinedPatronymic } from './name-patronymic'
import { sexOfFamily, sexOfPatronymic } from './name-sex'
import { type DeclinedWord, doubtful, joined, type Sex, unchanging } from './name-words'
import { declinedAsStored, type StoredForms, type StoredPersonForms, withStored } from './stored-forms'

/** A person by the parts of the Russian name in the nominative. */
export type PersonToDecline = {
  family: string
  given: string | null
  patronymic: string | null
  /** As printed before a family name: «И.Н.» */
  initials?: string | null
  gender: Sex | null
  order: NameOrder
  /** What an editor has confirmed. */
  forms?: StoredPersonForms | undefined
}

/** The whole name in its order, in each case. */
export function declinePerson(person: PersonToDecline): Declined {
  const parts = trimmed(person)
  const { given, patronymic } = parts
  const [ofGiven, ofFamily] = [sexOfGiven(given), sexOfFamily(parts.family)]
  const told = person.gender ?? sexOfPatronymic(patronymic)
  const sex = told ?? ofFamily ?? ofGiven
  const declined = withSex(sex, (known) => declinedParts(parts, known))
  // One of the three is a slip: «Ирина Роднин» as of a man, «Мария Иванов» of nobody knows whom.
  const isBorneOut = ofFamily === told && told !== undefined && !/[ая]$/.test(given)
  const isContradicted = ofGiven !== undefined && ofGiven !== sex && !isBorneOut
  const made = answer(isContradicted ? doubtful(declined.forms, ...declined.why, 'noGender') : declined)
  return declinedAsStored(made, ofSameLength(parts.forms?.whole, made.forms.nom))
}

export type NamePart = 'family' | 'given' | 'patronymic'

/** Each part as it is declined within the whole name; none where all of it is one name: «Ким Чен Ын». */
export function declineParts(person: PersonToDecline): { part: NamePart; declined: Declined }[] {
  const parts = trimmed(person)
  const { family, given, patronymic, forms } = parts
  if (inOneName(parts) !== undefined) return []
  const origin = originOf(given, patronymic)
  const sex = person.gender ?? sexOfPatronymic(patronymic) ?? sexOfFamily(family) ?? sexOfGiven(given)
  const words = {
    family: (of: Sex) => declinedFamily(family, of, origin),
    given: (of: Sex) => declinedGiven(given, of),
    patronymic: (of: Sex) => declinedPatronymic(patronymic, of),
  }
  return (['family', 'given', 'patronymic'] as const)
    .filter((part) => parts[part] !== '')
    .map((part) => ({ part, declined: declinedAsStored(answer(withSex(sex, words[part])), forms?.[part]) }))
}

export const declineFamily = (family: string, gender: Sex | null, stored?: StoredForms): Declined =>
  declinedAsStored(
    answer(withSex(gender ?? sexOfFamily(family), (sex) => declinedFamily(family, sex, undefined))),
    stored,
  )

export const declineGiven = (given: string, gender: Sex | null, stored?: StoredForms): Declined =>
  declinedAsStored(answer(withSex(gender ?? sexOfGiven(given), (sex) => declinedGiven(given, sex))), stored)

export const declinePatronymic = (patronymic: string, gender: Sex | null): Declined =>
  answer(withSex(gender ?? sexOfPatronymic(patronymic), (sex) => declinedPatronymic(patronymic, sex)))

type Parts = Omit<PersonToDecline, 'given' | 'patronymic' | 'gender'> & { given: string; patronymic: string }

/** A name that is declined as a whole, whatever the parts it is stored in: «Си Цзиньпин», «Хун Сен». */
function inOneName({ family, given, patronymic, order }: Parts): string | undefined {
  const isTwoWords = order === 'family-given' && family !== '' && given !== ''
  if (isTwoWords && !patronymic && isEastAsian(family, given)) return `${family} ${given}`
  const name = [given, family].filter(Boolean).join(' ')
  return order === 'given-family' && /\s/.test(given || family) && areSyllables(name) ? name : undefined
}

function declinedParts(parts: Parts, sex: Sex): DeclinedWord {
  const { family, given, patronymic, order, forms } = parts
  const origin = originOf(given, patronymic)
  const one = inOneName(parts)
  if (one !== undefined) return declinedEastAsian(one, sex, origin)
  const familyWords = family ? [withStored(declinedFamily(family, sex, origin), forms?.family)] : []
  const givenWords = given ? [withStored(declinedGiven(given, sex), forms?.given)] : []
  const patronymicWords = patronymic
    ? [withStored(declinedPatronymic(patronymic, sex), forms?.patronymic)]
    : []
  const ordered = {
    'given-family': [...givenWords, ...familyWords],
    'given-patronymic-family': [...givenWords, ...patronymicWords, ...familyWords],
    'initials-family': [...initialsOf(parts), ...familyWords],
    'family-given': [...familyWords, ...givenWords, ...patronymicWords],
  }[order]
  return joined(ordered, [])
}

const trimmed = (person: PersonToDecline): Parts => ({
  ...person,
  family: person.family.trim(),
  given: person.given?.trim() ?? '',
  patronymic: person.patronymic?.trim() ?? '',
})

/** As stored, else made from the given name and the patronymic. */
function initialsOf({ initials, given, patronymic }: Parts): DeclinedWord[] {
  const made = [given, patronymic].filter(Boolean).map((name) => `${name.charAt(0)}.`)
  const text = initials?.trim() || made.join('')
  return text ? [unchanging(text)] : []
}

/** Where nothing says the gender, a man's forms are offered; sure if a woman would have the same. */
function withSex(sex: Sex | undefined, declined: (sex: Sex) => DeclinedWord): DeclinedWord {
  if (sex) return declined(sex)
  const [mans, womans] = [declined('m'), declined('f')]
  if (sameForms(mans.forms, womans.forms)) return mans
  const confirmed = mans.confirmed?.filter(
    (of) => womans.confirmed?.includes(of) && mans.forms[of] === womans.forms[of],
  )
  return { ...doubtful(mans.forms, ...mans.why, 'noGender'), ...(confirmed && { confirmed }) }
}

const sameForms = (a: Forms, b: Forms) => JSON.stringify(a) === JSON.stringify(b)

const answer = ({ forms, why, confirmed }: DeclinedWord): Declined => ({
  forms,
  sure: why.length === 0,
  why: [...new Set(why)],
  ...(confirmed && { confirmed }),
})

/** The whole name was confirmed as it stands in running text: not where a patronymic is left out of it. */
function ofSameLength(stored: StoredForms | undefined, nominative: string): StoredForms | undefined {
  const length = (text: string) => text.split(/[\s-]+/).length
  return stored && Object.values(stored).every((form) => length(form) === length(nominative))
    ? stored
    : undefined
}
