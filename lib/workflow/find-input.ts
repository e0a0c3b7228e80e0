import { z } from 'zod'
import { recordKinds } from '@/db/editorial/schema/records'

/** Records of a kind by a few letters of their heading. */
export const findRecordsInput = z.strictObject({
  kind: z.enum(recordKinds),
  text: z.string().max(200),
  isPublic: z.boolean().optional(),
})
