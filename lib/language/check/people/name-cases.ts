import { type Case, cases } from '@/lib/language/russian/forms'
import { givenFormsOf } from '@/lib/language/russian/given-forms'
import { listed } from '@/lib/language/russian/phrase-lexicon'
import type { Setting } from '../finding'
import { near, type Page, type Token } from '../page'
import { casesOfFamily, casesOfPatronymic, nominativeOfFamily } from './family-endings'
import { headOf, isAdjective } from './heads'
import { knownPeople } from './known-people'

export type NameCases = {
  /** The cases in which all parts of the name can stand at once. */
  cases: readonly Case[]
  /** Undefined where the given name is one of men and of women. */
  gender: 'm' | 'f' | undefined
  family: Token
  /** The nominative of both parts, where it is certain. */
  nominative: { given: string; family: string } | undefined
}

/** A name of two or three words by its first one; undefined where it is none, or where its parts clash. */
export function casesOfName(
  page: Page,
  { directory }: Pick<Setting, 'directory'>,
  given: Token,
): NameCases | undefined {
  const next = near(page, given, 1)
  if (!isNamePart(given) || !next || !isNamePart(next) || !/^[ \u00a0]$/.test(next.gap)) return undefined
  const found = givenFormsOf(given.plain)
  if (found.length === 0) return unknownMan(given, next)
  const third = near(page, given, 2)
  const isThree = found.some(({ gender }) => casesOfPatronymic(next.plain, gender)) && third?.isCapital
  const family = isThree && third ? third : next
  const known = directory ? knownPeople(directory).named(given.plain, family.plain) : []
  const inCases = new Set<Case>()
  for (const person of known)
    for (const each of person.given.get(given.plain) ?? [])
      if (person.family.get(family.plain)?.includes(each)) inCases.add(each)
  for (const form of inCases.size > 0 ? [] : found) {
    const ofFamily = casesOfFamily(family.plain, form.gender) ?? cases
    const ofMiddle = (isThree && casesOfPatronymic(next.plain, form.gender)) || cases
    for (const each of form.cases) if (ofFamily.includes(each) && ofMiddle.includes(each)) inCases.add(each)
  }
  if (inCases.size === 0) return undefined
  const genders = new Set(found.map(({ gender }) => gender))
  const [gender] = genders
  const lemma = genders.size === 1 ? found[0]?.lemma : undefined
  const familyNominative = inCases.has('nom')
    ? family.text
    : gender && nominativeOfFamily(family.text, gender)
  return {
    cases: [...inCases],
    gender: genders.size === 1 ? gender : undefined,
    family,
    nominative:
      isThree || !lemma || !familyNominative
        ? undefined
        : { given: inCases.has('nom') ? given.text : lemma, family: familyNominative },
  }
}

const isNamePart = ({ kind, isCapital, text }: Token) =>
  kind === 'word' && isCapital && text !== text.toUpperCase()

/** «Жолболот Асанбеков»: nobody lists the given name, but both words can be nothing else than a man’s nominative. */
function unknownMan(given: Token, family: Token): NameCases | undefined {
  if (!/[бвгдзклмнпрстфх]$/.test(given.plain) || !/[а-я]{3}(?:ов|ев)$/.test(family.plain)) return undefined
  if (headOf(given.plain) || isAdjective(given.plain) || listed(given.plain).length > 0) return undefined
  if (family.text.includes('-') || /^(?:министров|депутатов|союзов)$/.test(family.plain)) return undefined
  return {
    cases: ['nom'],
    gender: 'm',
    family,
    nominative: { given: given.text, family: family.text },
  }
}
