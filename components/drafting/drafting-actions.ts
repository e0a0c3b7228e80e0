import type { draftRelease } from '@/lib/drafting/commands'
import type { AnswerInput, DraftInput, PreviewInput, RenewInput } from '@/lib/drafting/input'
import type { Comparison, DraftedRelease, draftPreview } from '@/lib/drafting/queries'
import type { ActionResult } from '@/lib/refusal'

export type Preview = ReturnType<typeof draftPreview>

/** The server actions of the screen on which a release is drafted. */
export type DraftActions = {
  preview: (input: PreviewInput) => Promise<ActionResult<Preview>>
  create: (input: DraftInput) => Promise<ActionResult<ReturnType<typeof draftRelease>>>
}

/** The server actions beside a release that was drafted. */
export type DraftingActions = {
  answer: (input: AnswerInput) => Promise<ActionResult<unknown>>
  renew: (input: RenewInput) => Promise<ActionResult<{ lockVersion: number }>>
}

/** What the page of a release knows of its draft and of its meeting. */
export type DraftingSetup = {
  recordId: string
  /** Undefined where somebody wrote the release from nothing. */
  drafted: DraftedRelease | undefined
  /** Undefined where the release is about no meeting that the actor may read. */
  comparison: Comparison | undefined
}
