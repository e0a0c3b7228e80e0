import type {
  BodyName,
  NameVersion,
  PersonName,
  PostName,
  StateName,
  TopicName,
} from '@/db/editorial/schema/directory'
import { type Locale, locales } from '@/db/locales'
import type { DirectoryKind, NameByKind } from './kinds'
import { distance } from './partial-dates'

export type NamesByLocale<Name> = { [locale in Locale]?: Name }

/** What an entry was called on a local date; the version nearest to it where none covers it. Throws on no versions. */
export function nameOn<Name>(versions: readonly NameVersion<Name>[], date: string): NamesByLocale<Name> {
  const [first, ...others] = versions
  if (!first) throw new Error('A directory entry without a name')
  let nearest = first
  for (const version of others) {
    if (distance(version, date) < distance(nearest, date)) nearest = version
  }
  return nearest.names
}

/** The name in a language, else in the first language that has one. */
export function nameIn<Name>(names: NamesByLocale<Name>, locale: Locale): Name {
  const name = [locale, ...locales].map((each) => names[each]).find((each) => each !== undefined)
  if (name === undefined) throw new Error('A directory entry without a name')
  return name
}

export type PersonNames = { full: string; familyFirst: string }

/** «Игорь Николаевич Зубов» and «Зубов Игорь Николаевич»; in English `Igor Zubov` and `Zubov, Igor`. */
export function personNames({ given, patronymic, family }: PersonName, locale: Locale): PersonNames {
  const own = joined(given, patronymic)
  return {
    full: joined(own, family),
    familyFirst: locale === 'en' && own ? `${family}, ${own}` : joined(family, own),
  }
}

/** A body's name with the gaps filled: no short name = the full one, no abbreviation = the short one. */
export function bodyNames(name: BodyName): BodyName {
  const short = name.short || name.full
  return { full: name.full, short, abbreviation: name.abbreviation || short }
}

const written: { [kind in DirectoryKind]: (name: NameByKind[kind], locale: Locale) => string[] } = {
  person: (name: PersonName, locale) => [personNames(name, locale).familyFirst],
  body: (name: BodyName) => [name.abbreviation, name.short, name.full].filter(Boolean),
  post: (name: PostName) => [name.title],
  state: (name: StateName) => [name.short, name.official],
  topic: (name: TopicName) => [name.name],
}

/** Every way in which a name is written, the shortest first; a person family name first. */
export const spellings = <Kind extends DirectoryKind>(kind: Kind, name: NameByKind[Kind], locale: Locale) =>
  written[kind](name, locale)

/** What lists and fields of the desk call an entry: short enough for a line, long enough to tell it apart. */
export function labelOf<Kind extends DirectoryKind>(
  kind: Kind,
  versions: readonly NameVersion<NameByKind[Kind]>[],
  date: string,
  locale: Locale,
): string {
  const names = nameOn(versions, date)
  const language = names[locale] ? locale : (locales.find((each) => names[each]) ?? locale)
  const name = nameIn(names, locale)
  const [shortest, longer] = spellings(kind, name, language)
  const isAbbreviation = 'abbreviation' in name && name.abbreviation
  return (isAbbreviation && longer ? `${shortest}\u00a0– ${longer}` : shortest) ?? ''
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(' ')
