import type { EditorialReader } from '@/db/editorial/client'
import type { Actor } from '@/lib/context'
import type { LanguageRecord } from '@/lib/language/record'
import { mayWithRecord } from '@/lib/workflow/edition'
import { languageRecordOf } from './language-record'
import { listIdOf } from './list-of-meeting'

/** A meeting as a text that goes out may tell of it, and its list where the actor may read that. */
export type ReadableRecord = {
  record: LanguageRecord
  /** The list of the meeting, if there is one that the actor may read. */
  listId: string | undefined
  /** There is a list, and it is somebody else's: nobody of it is in the record. */
  isListHidden: boolean
}

/**
 * The meeting as far as the actor may read it, without anything internal: whatever is drafted from it, compared with it
 * or sent to the browser comes from here. Undefined where it may not be read, is no meeting, or has no date yet.
 */
export function readableRecord(
  { db, actor }: { db: EditorialReader; actor: Actor },
  meetingId: string | null,
): ReadableRecord | undefined {
  if (!meetingId || !mayWithRecord(db, actor, 'record.read', meetingId)) return undefined
  const record = languageRecordOf(db, meetingId)
  if (!record) return undefined
  const list = listIdOf(db, meetingId)
  const isListHidden = list !== undefined && !mayWithRecord(db, actor, 'record.read', list)
  const known = isListHidden ? { ...record, delegations: [] } : record
  return { record: publicOnly(known), listId: isListHidden ? undefined : list, isListHidden }
}

/** What is internal to the meeting is not for a text that goes out, and not for what it is compared with. */
const publicOnly = (record: LanguageRecord): LanguageRecord => ({
  ...record,
  agenda: record.agenda.filter(({ visibility }) => visibility === 'public'),
  decisions: record.decisions.filter(({ visibility }) => visibility === 'public'),
})
