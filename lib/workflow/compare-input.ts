import { z } from 'zod'
import { changeKinds } from '@/db/editorial/schema/records'
import { isDeeperThan } from '@/lib/depth'
import { id, paragraphByLocale } from '@/lib/fields'
import { richTextLimits } from '@/lib/richtext/limits'

/** Deeper than any content is: a level of rich text counts as two, and stands in some fields. */
const deepest = 2 * richTextLimits.depth + 10

/** A text on somebody's screen, to be compared with the one stored. Its content may be incomplete or wrong. */
export const compareInput = z.strictObject({
  editionId: id,
  mine: z.strictObject({
    content: z.unknown().refine((content) => !isDeeperThan(deepest, content), 'richText.tooDeep'),
    change: z.enum(changeKinds),
    note: paragraphByLocale(5000),
  }),
})
