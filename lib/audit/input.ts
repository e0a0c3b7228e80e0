import { z } from 'zod'
import { localDate } from '@/lib/fields'

const word = z.string().max(60).optional().catch(undefined)
const day = localDate.optional().catch(undefined)

/** The filters of the log as the address gives them; what makes no sense there is left out. */
export const auditFilter = z.object({
  actor: word,
  action: word,
  kind: word,
  subject: word,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
