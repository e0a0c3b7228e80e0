import type { Confirmed } from '@/lib/intake/confirm'
import type { ConfirmationInput } from '@/lib/intake/confirmation'
import type { TakeInInput } from '@/lib/intake/input'
import type { KnownText } from '@/lib/intake/take-in'
import type { ActionResult } from '@/lib/refusal'

/** What was made of a paste or a file, in words for the screen after it. */
export type Taken = { texts: { id: string; heading: string }[]; known: KnownText[] }

/** A file, read by the language and day that are said of it; the server refuses what is none. */
type FileInput = Pick<TakeInInput, 'language' | 'publishedOn' | 'cuts'> & { file: File }

/** What the screens of intake can ask of the server. */
export type IntakeActions = {
  takeIn: (input: TakeInInput) => Promise<ActionResult<Taken>>
  takeInFile: (input: FileInput) => Promise<ActionResult<Taken>>
  change: (input: {
    id: string
    language: 'ru' | 'en'
    publishedOn: string
  }) => Promise<ActionResult<{ id: string }>>
  confirm: (input: ConfirmationInput) => Promise<ActionResult<Confirmed>>
  dismiss: (input: { id: string }) => Promise<ActionResult<{ id: string }>>
  resume: (input: { id: string }) => Promise<ActionResult<{ id: string }>>
}
