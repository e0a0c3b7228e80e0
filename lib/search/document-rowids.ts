import { type Locale, locales } from '@/db/locales'

export const searchKinds = ['release', 'meeting', 'attendance', 'person', 'body', 'topic'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Those without a date. */
export const entryKinds: ReadonlySet<SearchKind> = new Set(['person', 'body', 'topic'])

/**
 * The row id of a document says when it is from, and in its last six bits its language and kind: so the full-text
 * index alone tells how many there are of each kind, and which are the newest. Dated ones have
 * (seconds × 1000 + place) × 64 + code, undated ones count down from -64.
 */
export const rowidLayout = { codes: 64, kinds: 8, placesPerSecond: 1000 }

/** The last six bits: three for the language, three for the kind. */
export const codeOf = (kind: SearchKind, locale: Locale) =>
  locales.indexOf(locale) * rowidLayout.kinds + searchKinds.indexOf(kind)

/** From the first to the last code of a language, or of one kind in it. */
export function codesOf(locale: Locale, kind?: SearchKind): { first: number; last: number } {
  const first = codeOf(kind ?? searchKinds[0], locale)
  return { first, last: kind ? first : first + rowidLayout.kinds - 1 }
}

/** The kind that a code is of. */
export const kindOfCode = (code: number) => searchKinds[code % rowidLayout.kinds] as SearchKind

/** The row ids of a second: from the first up to but without the last. */
export function rowidsOfSecond(seconds: number): [number, number] {
  const each = rowidLayout.placesPerSecond * rowidLayout.codes
  return [seconds * each, (seconds + 1) * each]
}

/** The code in a row id, those of undated documents being negative. */
export const codeOfRowid = (rowid: number) =>
  ((rowid % rowidLayout.codes) + rowidLayout.codes) % rowidLayout.codes
