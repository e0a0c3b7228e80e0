import { cases, type Forms, indeclinable } from '../russian/forms'
import { declineFamily, declineGiven } from '../russian/names'

const endings = (word: string, cut: number, list: readonly string[]): Forms => {
  const stem = cut === 0 ? word : word.slice(0, -cut)
  return Object.fromEntries(cases.map((each, i) => [each, stem + (list[i] ?? '')])) as Forms
}

/**
 * What else is printed of a name that a rule leaves as it is: others decline «Рахимзода» like «рада», and names of men
 * on a consonant that the generator takes for foreign. A text is read as it was written, not as it should have been.
 */
function otherUsage(word: string, gender: 'm' | 'f', forms: Forms): Forms[] {
  if (forms.gen !== word) return []
  if (/[гкхжчшщ]а$/.test(word)) return [endings(word, 1, ['а', 'и', 'е', 'у', 'ой', 'е'])]
  if (/[бвдзлмнпрстфц]а$/.test(word)) return [endings(word, 1, ['а', 'ы', 'е', 'у', 'ой', 'е'])]
  if (/я$/.test(word)) return [endings(word, 1, ['я', 'и', 'е', 'ю', 'ей', 'е'])]
  if (gender === 'm' && /[бвгджзклмнпрстфхцчшщ]$/.test(word))
    return [endings(word, 0, ['', 'а', 'у', 'а', 'ом', 'е'])]
  return []
}

/** The forms of a family name that texts have: first the rule's, then other usage; none is changed by everybody. */
export function familyUsage(family: string, gender: 'm' | 'f'): Forms[] {
  const { forms } = declineFamily(family, gender)
  const isForeign = /[аяоуюиеэ]$/.test(family) && !/(?:ова|ева|ина|ая|яя)$/.test(family)
  return [
    forms,
    ...otherUsage(family, gender, forms),
    ...(isForeign && forms.gen !== family ? [indeclinable(family)] : []),
  ]
}

/** «Фам Тхань Биня»: of a given name in two words the second one is inflected. */
function ofLastWord(given: string, gender: 'm' | 'f'): Forms[] {
  const at = given.lastIndexOf(' ') + 1
  if (at === 0) return []
  return givenUsage(given.slice(at), gender).map(
    (forms) => Object.fromEntries(cases.map((each) => [each, given.slice(0, at) + forms[each]])) as Forms,
  )
}

export function givenUsage(given: string, gender: 'm' | 'f'): Forms[] {
  const { forms } = declineGiven(given, gender)
  return [forms, ...otherUsage(given, gender, forms), ...ofLastWord(given, gender)]
}
