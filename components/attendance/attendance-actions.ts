import type { FoundDelegation } from '@/lib/attendance/delegation-search'
import type { startOf } from '@/lib/attendance/grid-queries'
import type { FoundPerson } from '@/lib/attendance/people-search'
import type { ActionResult } from '@/lib/refusal'

/** A list to start from, ready for this meeting. */
export type Start = ReturnType<typeof startOf>

/** What the screen of a list can ask of the server. */
export type AttendanceActions = {
  findPeople: (input: { recordId: string; letters: string }) => Promise<ActionResult<FoundPerson[]>>
  findDelegations: (input: { letters: string }) => Promise<ActionResult<FoundDelegation[]>>
  startFromLast: (input: { recordId: string }) => Promise<ActionResult<Start>>
}

/** What a read gave; a refusal of one is a failed search, which says itself that it failed. */
export function answered<Value>(result: ActionResult<Value>): Value {
  if (!result.ok) throw new Error(result.reasons.map(({ key }) => key).join())
  return result.value
}
