import type { NameVersion } from '@/db/editorial/schema/directory'
import type { Locale } from '@/db/locales'
import { locales } from '@/db/locales'
import type { DirectoryKind, NameByKind } from '@/lib/directory/kinds'

export type VersionValues<Name> = { from: string; to: string; names: Record<Locale, Name> }

const blank: NameByKind = {
  person: { family: '', given: '', patronymic: '' },
  body: { full: '', short: '', abbreviation: '' },
  post: { title: '' },
  state: { short: '', official: '' },
  topic: { name: '' },
}

/** The parts of a name in the order in which they are typed. */
export const nameParts = (kind: DirectoryKind) => Object.keys(blank[kind])

/** The parts without which a name is none. */
export const requiredParts: Record<DirectoryKind, readonly string[]> = {
  person: ['family'],
  body: ['full'],
  post: ['title'],
  state: ['short', 'official'],
  topic: ['name'],
}

/** Name versions as a form holds them: every field is a text. A new entry has one empty version. */
export const versionValues = <Kind extends DirectoryKind>(
  kind: Kind,
  versions?: readonly NameVersion<NameByKind[Kind]>[],
): VersionValues<NameByKind[Kind]>[] =>
  versions?.map(({ from, to, names }) => ({
    from: from ?? '',
    to: to ?? '',
    names: byLocale((locale) => ({ ...blank[kind], ...names[locale] })),
  })) ?? [blankVersion(kind)]

export const blankVersion = <Kind extends DirectoryKind>(kind: Kind): VersionValues<NameByKind[Kind]> => ({
  from: '',
  to: '',
  names: byLocale(() => blank[kind]),
})

const byLocale = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>
