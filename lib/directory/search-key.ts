import type { NameVersion } from '@/db/editorial/schema/directory'
import { locales } from '@/db/locales'
import type { DirectoryKind, NameByKind } from './kinds'
import { spellings } from './names'
import { comparePeriods } from './partial-dates'

/** Letters as they are compared in a search: lower case, ё as е, composed, nothing but letters and digits between spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** What an entry is found by: one folded spelling a line, each after a space, so that every word begins after one. */
export function searchKey<Kind extends DirectoryKind>(
  kind: Kind,
  versions: readonly NameVersion<NameByKind[Kind]>[],
  aliases: readonly string[],
): string {
  const lines = [...allSpellings(kind, versions), ...aliases].map((spelling) => ` ${fold(spelling)}`)
  return [...new Set(lines)].join('\n')
}

/** Every way in which any version of the name is written, in every language; the newest version first. */
export function allSpellings<Kind extends DirectoryKind>(
  kind: Kind,
  versions: readonly NameVersion<NameByKind[Kind]>[],
): string[] {
  const newestFirst = [...versions].sort((a, b) => comparePeriods(b, a))
  const written = newestFirst.flatMap((version) =>
    locales.flatMap((locale) => {
      const name = version.names[locale]
      return name ? spellings(kind, name, locale) : []
    }),
  )
  return [...new Set(written)]
}
