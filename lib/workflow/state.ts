import type { EditionStatus } from '@/db/editorial/schema/records'

/** An edition that somebody is still working on. */
export const openStatuses = ['draft', 'in_review', 'approved'] as const
export type OpenStatus = (typeof openStatuses)[number]

export const isOpen = (status: EditionStatus): status is OpenStatus =>
  openStatuses.some((each) => each === status)

/** What a reader finds at the address of a record that was ever public. */
export type Standing = 'published' | 'withdrawn'

/** How a record stands as a whole: what is being worked on, and what the public has. */
export type RecordState = OpenStatus | Standing | `${Standing}_${OpenStatus}` | 'discarded'

/** Puts the state together; a record with neither is one that was discarded. */
export function recordState(open: OpenStatus | undefined, standing: Standing | undefined): RecordState {
  if (standing && open) return `${standing}_${open}`
  return standing ?? open ?? 'discarded'
}
