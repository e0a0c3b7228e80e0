import type { Case } from '../russian/forms'
import { genderOfGiven } from './given-names'
import { nameWords, patronymicForms } from './name-forms'
import { familyUsage, givenUsage } from './name-usage'
import { nameNominatives } from './nominative-words'
import { normalise } from './normalise'

/** A name of the text by its parts, as printed. */
export type PrintedName = {
  given: string | null
  patronymic: string | null
  family: string
  initials: string | null
  /** Whether the family name stands first. */
  isFamilyFirst: boolean
}

export type NominativeName = PrintedName & { gender: 'm' | 'f'; score: number }

const same = (a: string, b: string) => nameWords(a).join(' ') === nameWords(b).join(' ')

/**
 * The names in the nominative that the generator puts back into the words of the text in this case, the likeliest
 * first: given names that are known, endings of family names and patronymics that tell the gender.
 */
export function nominativeNames(name: PrintedName, inCase: Case): NominativeName[] {
  const options = (['m', 'f'] as const).flatMap((gender) => {
    const patronymics = partIn(name.patronymic, inCase, (each) =>
      patronymicFits(each, gender) ? [patronymicForms(each)] : [],
    )
    if (name.patronymic !== null && patronymics.length === 0) return []
    const givens = partIn(name.given, inCase, (each) => givenUsage(each, gender))
    if (name.given !== null && givens.length === 0) return []
    const declined = partIn(name.family, inCase, (each) => familyUsage(each, gender))
    const families = isStill(name) ? [...new Set([...declined, name.family])] : declined
    return families.flatMap((family) =>
      (givens.length ? givens : [null]).map((given) => {
        const patronymic = patronymics[0] ?? null
        return {
          ...name,
          family,
          given,
          patronymic,
          gender,
          score: score({ family, given, patronymic }, gender, inCase, name),
        }
      }),
    )
  })
  return options.sort((a, b) => b.score - a.score)
}

function partIn(
  printed: string | null,
  inCase: Case,
  forms: (nominative: string) => Record<Case, string>[],
): string[] {
  if (printed === null) return []
  const at = printed.lastIndexOf(' ') + 1
  const last = nameNominatives(printed.slice(at), inCase).map((each) => printed.slice(0, at) + each)
  return [...new Set([...nameNominatives(printed, inCase), ...last])].filter((nominative) => {
    if (nominative.length < 2 || !/\p{L}$/u.test(nominative)) return false
    return forms(nominative).some((made) => same(made[inCase], printed))
  })
}

/** «Фам Тхань Биня», «Чжан Ханьвэем»: a family name that stands first and is short is not inflected. */
const isStill = ({ family, isFamilyFirst, patronymic, initials }: PrintedName) =>
  isFamilyFirst &&
  patronymic === null &&
  initials === null &&
  family.length <= 5 &&
  !/(?:ов|ев|ин|ын|ова|ева|ина)/.test(family)

const patronymicFits = (patronymic: string, gender: 'm' | 'f') =>
  gender === 'm' ? !/на$|кызы$|гызы$/i.test(patronymic) : !/ич$|оглы$|уулу$/i.test(patronymic)

function score(
  { family, given, patronymic }: { family: string; given: string | null; patronymic: string | null },
  gender: 'm' | 'f',
  inCase: Case,
  printed: PrintedName,
): number {
  let points = 0
  const known = given === null ? undefined : genderOfGiven(given)
  if (known === gender) points += 6
  else if (known !== undefined) points -= 6
  if (patronymic !== null && (gender === 'f' ? /на$/ : /ич$/).test(patronymic)) points += 5
  const ending = normalise(family).toLowerCase()
  if (/(?:ов|ев|ин|ын)$/.test(ending)) points += gender === 'm' ? 4 : -5
  if (gender === 'm' && /[жшчщ]ь$/.test(ending)) points -= 3
  if (/(?:ова|ева|ина|ына)$/.test(ending)) points += gender === 'f' ? 4 : -3
  if (/(?:ский|цкий|ой|ый)$/.test(ending)) points += gender === 'm' ? 4 : -4
  if (/(?:ская|цкая|ая)$/.test(ending)) points += gender === 'f' ? 4 : -4
  if (/(?:ян|енко|дзе|швили|ук|юк|ич|ко)$/.test(ending)) points += 2
  if (given !== null && known === undefined) {
    // Unknown given names of men end in a consonant, of women in a vowel, far more often than not.
    const looksFemale = /[аяь]$/i.test(given)
    points += looksFemale === (gender === 'f') ? 2 : -1
    if (/[бвгджзклмнпрстфхцчшщй]$/i.test(given) && gender === 'm') points += 1
  }
  // «Рахмани», «Нехру», «Шевченко»: hardly any nominative loses its own vowel for these.
  if (family === printed.family && /(?:[оуэ]|[^иыкгх]и)$/.test(ending)) points += 5
  if (inCase !== 'nom' && gender === 'm') {
    if (family === printed.family) points -= 2
    if (given !== null && given === printed.given) points -= 2
  }
  return points
}

/** The parts in the order of the text. */
export const inPrintedOrder = ({
  given,
  patronymic,
  family,
  initials,
  isFamilyFirst,
}: PrintedName): string => {
  const first = [given ?? initials, patronymic].filter((part) => part !== null)
  return (isFamilyFirst ? [family, ...first] : [...first, family]).join(' ')
}
