import type { RecordKind } from '@/db/editorial/schema/records'
import type { RecordState } from '@/lib/workflow/state'
import type { Move } from '@/lib/workflow/transitions'

/** What the buttons have to know of the record that they move. */
export type MovableRecord = {
  kind: RecordKind
  recordId: string
  state: RecordState
  editionId: string
  lockVersion: number
  /** Of the revision that is on the page: what an approval names. */
  hash: string
  /** The actor wrote it or sent it: a reviewer gives it back instead of taking it. */
  isTheirs: boolean
  /** Was ever public: discarding a draft then leaves the record. */
  wasPublic: boolean
  /** The moves the actor can make now; the others have no button. */
  can: readonly Move[]
}
