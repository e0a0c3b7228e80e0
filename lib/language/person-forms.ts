import type { PersonName } from './record'
import { askedCases, type StoredForms, type StoredPersonForms } from './russian/stored-forms'

/** The whole name in the order of running text, in the nominative. */
export const nominativeOf = ({ order, family, given, patronymic, initials }: PersonName): string =>
  ({
    'given-family': [given, family],
    'given-patronymic-family': [given, patronymic, family],
    'initials-family': [initials, family],
    'family-given': [family, given],
  })[order]
    .filter(Boolean)
    .join(' ')

type ByPart = Omit<StoredPersonForms, 'whole'>

/**
 * What has been confirmed of each part of a name. Where the whole name was confirmed, its words are those of the parts
 * in their order, as long as there are as many of them.
 */
export function formsByPart({ forms, ...name }: PersonName): ByPart {
  if (!forms?.whole) return forms ?? {}
  const of = { family: name.family, given: name.given ?? '', patronymic: '' }
  const order =
    name.order === 'family-given' ? (['family', 'given'] as const) : (['given', 'family'] as const)
  const made: ByPart = { ...forms }
  let at = 0
  for (const part of order) {
    const length = wordsOf(of[part]).length
    const words = at
    made[part] = { ...sliced(forms.whole, words, length, total(of)), ...forms[part] }
    at += length
  }
  return made
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)
const total = ({ family, given }: { family: string; given: string }) =>
  wordsOf(family).length + wordsOf(given).length

function sliced(whole: StoredForms, from: number, length: number, all: number): StoredForms {
  const made: StoredForms = {}
  for (const inCase of askedCases) {
    const words = wordsOf(whole[inCase] ?? '')
    if (words.length === all && length > 0) made[inCase] = words.slice(from, from + length).join(' ')
  }
  return made
}
