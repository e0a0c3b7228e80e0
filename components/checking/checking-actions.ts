import type { IgnoredFinding } from '@/lib/checking/ignored-queries'
import type { IgnoreInput, TakeBackInput } from '@/lib/checking/input'
import type { CheckSettings, ComparedMeeting } from '@/lib/checking/settings'
import type { LookedUp } from '@/lib/checking/spelling'
import type { CheckedLanguage } from '@/lib/language/check/finding'
import type { ActionResult } from '@/lib/refusal'

type Act<Input, Value = unknown> = (input: Input) => Promise<ActionResult<Value>>

/** What the checker asks of the server while somebody writes. */
export type CheckingActions = {
  lookUp: Act<{ words: string[] }, LookedUp>
  /** The meeting that was picked in the form. */
  meeting: Act<{ meetingId: string }, ComparedMeeting>
  ignore: Act<IgnoreInput>
  takeBack: Act<TakeBackInput>
}

/** What a release is read along with, as the page gives it. */
export type CheckingSetup = {
  recordId: string
  language: CheckedLanguage
  settings: CheckSettings
  /** The meeting that `settings` are about. */
  meetingId: string | null
  ignored: readonly IgnoredFinding[]
}
