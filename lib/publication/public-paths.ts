import type { RecordKind } from '@/db/editorial/schema/records'

/** The addresses of a record in the newsroom, one a language. A list has none but its meeting's. */
export function publicPaths(kind: RecordKind, languages: readonly string[], slug: string): string[] {
  if (kind === 'release') return languages.map((language) => `/${language}/releases/${slug}`)
  const tail = kind === 'attendance' ? '/participants' : ''
  return languages.map((language) => `/${language}/meetings/${slug}${tail}`)
}
