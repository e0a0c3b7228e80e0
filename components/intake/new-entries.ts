import type { BodyKind } from '@/db/editorial/directory-kinds'
import { type Locale, locales } from '@/db/locales'
import type { NewEntries } from '@/lib/intake/confirmation'

type Kind = 'people' | 'bodies' | 'posts'

/** A key that no new entry has yet. */
export function freeKey(create: Pick<NewEntries, Kind>): string {
  const taken = new Set([...create.people, ...create.bodies, ...create.posts].map(({ key }) => key))
  let number = taken.size + 1
  while (taken.has(`new-${number}`)) number += 1
  return `new-${number}`
}

/** A name in each language of the desk, filled in that of the text. */
const inEach = <Name>(language: Locale, filled: Name, blank: Name) =>
  Object.fromEntries(locales.map((locale) => [locale, locale === language ? filled : blank])) as Record<
    Locale,
    Name
  >

const oneVersion = <Name>(names: Record<Locale, Name>) => [{ from: null, to: null, names }]

/** «Иван Петрович Орлов», «Орлов Иван Петрович» and «Иван Орлов» by their parts. */
export function namePartsOf(name: string): { family: string; given: string; patronymic: string } {
  const words = name.trim().split(/\s+/)
  const isPatronymic = (word = '') => /(?:вич|вна|ична|оглы|кызы|уулу|заде)$/iu.test(word)
  if (words.length === 3 && isPatronymic(words[1])) {
    const [given = '', patronymic = '', family = ''] = words
    return { family, given, patronymic }
  }
  if (words.length === 3 && isPatronymic(words[2])) {
    const [family = '', given = '', patronymic = ''] = words
    return { family, given, patronymic }
  }
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' '), patronymic: '' }
}

export const newPerson = (key: string, name: string, language: Locale, stateId: string | null) => ({
  key,
  gender: null,
  stateId,
  aliases: [],
  names: oneVersion(inEach(language, namePartsOf(name), { family: '', given: '', patronymic: '' })),
})

export const newBody = (key: string, name: string, language: Locale, kind: BodyKind) => ({
  key,
  kind,
  stateId: null,
  parentId: null,
  aliases: [],
  names: oneVersion(
    inEach(language, { full: name, short: '', abbreviation: '' }, { full: '', short: '', abbreviation: '' }),
  ),
})

export const newPost = (key: string, title: string, language: Locale) => ({
  key,
  body: { as: 'entry' as const, id: '' },
  aliases: [],
  names: oneVersion(inEach(language, { title }, { title: '' })),
})
