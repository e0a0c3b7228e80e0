import type { NameOrder } from '../record'
import type { Declined, Forms } from './forms'
import { areSyllables, declinedEastAsian, isEastAsian } from './name-east-asian'
import { declinedFamily } from './name-family'
import { declinedGiven } from './name-given'
import { originOf, sexOfGiven } from './name-origin'
import { declinedPatronymic } from './name-patronymic'
import { sexOfFamily, sexOfPatronymic } from './name-sex'
import { type DeclinedWord, doubtful, joined, type Sex, unchanging } from './name-words'

/** A person by the parts of the Russian name in the nominative. */
export type PersonToDecline = {
  family: string
  given: string | null
  patronymic: string | null
  /** As printed before a family name: «И.Н.» */
  initials?: string | null
  gender: Sex | null
  order: NameOrder
}

/** The whole name in its order, in each case. */
export function declinePerson(person: PersonToDecline): Declined {
  const [given, patronymic] = [person.given?.trim() ?? '', person.patronymic?.trim() ?? '']
  const parts = { ...person, family: person.family.trim(), given, patronymic }
  const [ofGiven, ofFamily] = [sexOfGiven(given), sexOfFamily(parts.family)]
  const told = person.gender ?? sexOfPatronymic(patronymic)
  const sex = told ?? ofFamily ?? ofGiven
  const declined = withSex(sex, (known) => declinedParts(parts, known))
  // One of the three is a slip: «Ирина Роднин» as of a man, «Мария Иванов» of nobody knows whom.
  const isBorneOut = ofFamily === told && told !== undefined && !/[ая]$/.test(given)
  const isContradicted = ofGiven !== undefined && ofGiven !== sex && !isBorneOut
  return answer(isContradicted ? doubtful(declined.forms, ...declined.why, 'noGender') : declined)
}

export const declineFamily = (family: string, gender: Sex | null): Declined =>
  answer(withSex(gender ?? sexOfFamily(family), (sex) => declinedFamily(family, sex, undefined)))

export const declineGiven = (given: string, gender: Sex | null): Declined =>
  answer(withSex(gender ?? sexOfGiven(given), (sex) => declinedGiven(given, sex)))

export const declinePatronymic = (patronymic: string, gender: Sex | null): Declined =>
  answer(withSex(gender ?? sexOfPatronymic(patronymic), (sex) => declinedPatronymic(patronymic, sex)))

type Parts = { family: string; given: string; patronymic: string; initials?: string | null; order: NameOrder }

function declinedParts(parts: Parts, sex: Sex): DeclinedWord {
  const { family, given, patronymic, order } = parts
  const origin = originOf(given, patronymic)
  const isTwoWords = order === 'family-given' && family !== '' && given !== ''
  if (isTwoWords && !patronymic && isEastAsian(family, given))
    return declinedEastAsian(`${family} ${given}`, sex, origin)
  const inOneName = [given, family].filter(Boolean).join(' ')
  if (order === 'given-family' && /\s/.test(given || family) && areSyllables(inOneName))
    return declinedEastAsian(inOneName, sex, origin)
  const familyWords = family ? [declinedFamily(family, sex, origin)] : []
  const givenWords = given ? [declinedGiven(given, sex)] : []
  const patronymicWords = patronymic ? [declinedPatronymic(patronymic, sex)] : []
  const ordered = {
    'given-family': [...givenWords, ...familyWords],
    'given-patronymic-family': [...givenWords, ...patronymicWords, ...familyWords],
    'initials-family': [...initialsOf(parts), ...familyWords],
    'family-given': [...familyWords, ...givenWords, ...patronymicWords],
  }[order]
  return joined(ordered, [])
}

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
  return sameForms(mans.forms, womans.forms) ? mans : doubtful(mans.forms, ...mans.why, 'noGender')
}

const sameForms = (a: Forms, b: Forms) => JSON.stringify(a) === JSON.stringify(b)

const answer = ({ forms, why }: DeclinedWord): Declined => ({
  forms,
  sure: why.length === 0,
  why: [...new Set(why)],
})
