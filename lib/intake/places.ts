import type { Locale } from '@/db/locales'
import type { Certainty, Field } from '@/lib/language/extract/shape'
import type { Entries } from './entries'

/** Where in the text something of a field stands: `field` is its path in the confirmation, `meetings.0.startsOn`. */
export type ReadPlace = { field: string; span: [start: number, end: number]; certainty: Certainty }

/** What it takes to make a proposal of one event, and where its places are noted. */
export type Noting = {
  text: string
  language: Locale
  entries: Entries
  places: ReadPlace[]
  /** Of the meeting in the confirmation. */
  path: string
}

/** Notes where a value stands in the text and gives it. */
export function noted<Value>(
  { path, places }: Noting,
  field: string,
  read: Field<Value> | null,
): Value | null {
  for (const span of read?.spans ?? [])
    places.push({ field: `${path}.${field}`, span, certainty: read?.certainty ?? 'guessed' })
  return read?.value ?? null
}
