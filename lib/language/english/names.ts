import type { PersonName } from '../record'
import { transliterated } from './transliteration'

/** An English name to print or, where a machine made it, to show to an editor first: it is never printed silently. */
export type EnglishName = { text: string; isMade: boolean }

/** The stored English name; otherwise one in Latin letters: given name and family name, no patronymic. */
export function englishName(person: PersonName): EnglishName {
  if (person.en.trim() !== '') return { text: person.en.trim(), isMade: false }
  const family = transliterated(person.family)
  const given = person.given ? transliterated(person.given) : latinInitials(person.initials ?? '')
  const parts = person.order === 'family-given' ? [family, given] : [given, family]
  return { text: parts.filter(Boolean).join(' '), isMade: true }
}

/** «И.Н.» as `I. N.` */
const latinInitials = (initials: string) =>
  initials
    .split('.')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `${transliterated(part)}.`)
    .join(' ')
