import type { PersonName } from '../../record'
import type { Reading } from './drift-kinds'
import { folded } from './folded'

const longest = 6

/**
 * Whether a text might name a person at all: some word of it begins as the family name does. Declining thousands of
 * names takes seconds, and this much of a family name no case changes («Заяц», «Соловья»).
 */
export function mightName({ lower, language }: Reading): (person: PersonName) => boolean {
  if (language === 'en') return () => true
  const beginnings = new Set<string>()
  for (const word of lower.match(/\p{L}+/gu) ?? [])
    for (let length = 1; length <= Math.min(longest, word.length); length++)
      beginnings.add(word.slice(0, length))
  return ({ family, given }) => {
    const [first = ''] = folded(family || (given ?? '')).match(/\p{L}+/u) ?? []
    return beginnings.has(first.slice(0, Math.max(1, Math.min(longest, first.length - 3))))
  }
}
