import type { ActionResult } from '@/lib/refusal'
import type { CurrentText, Draft } from '@/lib/workflow/compare-queries'
import type { SaveInput } from '@/lib/workflow/input'

type Act<Input, Value = unknown> = (input: Input) => Promise<ActionResult<Value>>

/** What the screens of a record can ask of the server. `app/desk/records` holds the one set of them. */
export type RecordActions = {
  save: Act<SaveInput, { lockVersion: number; savedAt: string }>
  /** What is stored now, where somebody else saved meanwhile. */
  compare: Act<{ editionId: string; mine: Draft }, CurrentText>
  submit: Act<{ editionId: string; lockVersion: number }>
  giveBack: Act<{ editionId: string; comment: string }>
  recall: Act<{ editionId: string }>
  approve: Act<{ editionId: string; hash: string; comment: string }>
  revise: Act<{ recordId: string }>
  discard: Act<{ editionId: string }>
  askIn: Act<{ recordId: string; userId: string }>
  letGo: Act<{ recordId: string; userId: string }>
}

/** A draft as the form takes it over from the page. */
export type EditionMeta = {
  id: string
  lockVersion: number
  change: 'first' | 'noted' | 'typography'
  note: Draft['note']
  /** When and by whom the text on the page was saved. */
  savedAt: string
  savedBy: string
  /** Who is writing. */
  actorId: string
  /** They could approve this edition as long as they have not saved it. */
  savingCostsApproval: boolean
  /** The organisation's zone, in which times are told. */
  zone: string
}
