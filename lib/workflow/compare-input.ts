import { z } from 'zod'
import { changeKinds } from '@/db/editorial/schema/records'
import { id, paragraphByLocale } from '@/lib/fields'

/** A text on somebody's screen, to be compared with the one stored. Its content may be incomplete or wrong. */
export const compareInput = z.strictObject({
  editionId: id,
  mine: z.strictObject({
    content: z.unknown(),
    change: z.enum(changeKinds),
    note: paragraphByLocale(5000),
  }),
})
