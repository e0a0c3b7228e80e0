import type { z } from 'zod'
import { Unanswerable } from './problem'

/** The place where a page of a list ended, as a word that means nothing to who passes it on. */
export const cursorOf = (place: object): string =>
  Buffer.from(JSON.stringify(Object.values(place))).toString('base64url')

/** Reads a cursor. It is not signed: the worst that a made-up one does is to begin elsewhere in what is public. */
export function placeAt<Shape extends z.ZodRawShape>(
  cursor: string,
  place: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> {
  const names = Object.keys(place.shape)
  try {
    const values: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const read = place.parse(Object.fromEntries(names.map((name, at) => [name, values[at]])))
    if (cursorOf(read) === cursor) return read
  } catch {
    // Neither base64, nor JSON, nor a place: told below.
  }
  throw new Unanswerable('bad-parameter', 'The cursor is none that this list has given out.', {
    parameter: 'cursor',
  })
}
