import type { CarryOver, CarryOverInput } from '@/lib/meetings/carry-over'
import type { ChairHints } from '@/lib/meetings/chair-queries'
import type { ActionResult } from '@/lib/refusal'

/** What the screen of a meeting can ask of the server. */
export type MeetingActions = {
  carryOver: (input: CarryOverInput) => Promise<ActionResult<CarryOver | undefined>>
  chairHints: (input: {
    personId: string | null
    postId: string | null
    on: string
  }) => Promise<ActionResult<ChairHints>>
}
