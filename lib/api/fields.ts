import { z } from 'zod'
import { locales } from '@/db/locales'

/** What the schemas of several answers are made of. Every object is strict, so that a column too many is an error. */

export const recordId = z.string().regex(/^[a-z0-9]{16}$/)
export const address = z.url()
/** RFC 3339, in UTC. */
export const instant = z.iso.datetime()
/** A calendar date where the thing happens. */
export const day = z.iso.date()
export const language = z.enum(locales)
/** What a release is cited by, also after a correction, a new address and a translation. */
export const number = z.string().regex(/^[1-9]\d{3}-[1-9]\d{0,6}$/)

/** A person, body or topic as one record printed it. */
export const printedName = z
  .strictObject({ id: recordId, url: address, name: z.string(), shortName: z.string() })
  .meta({ id: 'PrintedName' })
export const printedState = z
  .strictObject({
    id: recordId,
    code: z.string().regex(/^[A-Z]{2}$/),
    name: z.string(),
    shortName: z.string(),
  })
  .meta({ id: 'PrintedState', description: 'A state by its ISO 3166-1 alpha-2 code.' })

/** The dated public notes of changes, the newest first. */
export const note = z
  .strictObject({ edition: z.int().min(2), at: instant, text: z.string() })
  .meta({ id: 'Note', description: 'What readers were told of a change, and when.' })

/** A page of a list: `next` leads to the one after it, null after the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: address.nullable() })
