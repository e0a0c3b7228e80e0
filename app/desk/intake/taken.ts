import type { Taken } from '@/components/intake/intake-actions'
import type { Ctx } from '@/lib/context'
import { findText } from '@/lib/intake/intake-rows'
import type { TakenIn } from '@/lib/intake/take-in'

/** What was taken in, with what each text is called. */
export const inWords = (ctx: Ctx, { ids, known }: TakenIn): Taken => ({
  texts: ids.map((id) => ({ id, heading: findText(ctx.db, ctx, id)?.heading ?? '' })),
  known,
})
