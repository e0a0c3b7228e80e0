import { and, eq, isNull } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records, revisions } from '@/db/editorial/schema/records'
import type { Actor } from '@/lib/context'
import type { LanguageRecord } from '@/lib/language/record'
import { languageRecordOf } from '@/lib/meetings/language-record'
import { liveEdition, mayWithRecord, openEdition } from '@/lib/workflow/edition'

type Reader = { db: EditorialReader; actor: Actor }

/** A meeting as a release may tell of it, and its list where the actor may read that. */
export type Source = {
  record: LanguageRecord
  /** The list of the meeting, if there is one that the actor may read. */
  listId: string | undefined
  /** When the meeting or the list was last saved. */
  changedAt: string
  /** There is a list, and it is somebody else's: nobody of it is in the record. */
  isListHidden: boolean
}

/**
 * The meeting as far as the actor may read it, without anything internal. Undefined where it may not be read, is no
 * meeting, or has no date yet.
 */
export function sourceOf({ db, actor }: Reader, meetingId: string | null): Source | undefined {
  if (!meetingId || !mayWithRecord(db, actor, 'record.read', meetingId)) return undefined
  const record = languageRecordOf(db, meetingId)
  if (!record) return undefined
  const list = listOf(db, meetingId)
  const isListHidden = list !== undefined && !mayWithRecord(db, actor, 'record.read', list)
  const known = isListHidden ? { ...record, delegations: [] } : record
  const listId = isListHidden ? undefined : list
  const changedAt = [meetingId, listId].map((id) => savedAt(db, id)).reduce((a, b) => (a > b ? a : b))
  return { record: publicOnly(known), listId, isListHidden, changedAt }
}

/** What is internal to the meeting is not for a text that goes out, and not for what it is compared with. */
const publicOnly = (record: LanguageRecord): LanguageRecord => ({
  ...record,
  agenda: record.agenda.filter(({ visibility }) => visibility === 'public'),
  decisions: record.decisions.filter(({ visibility }) => visibility === 'public'),
})

function savedAt(db: EditorialReader, recordId: string | undefined): string {
  const edition =
    recordId === undefined ? undefined : (openEdition(db, recordId) ?? liveEdition(db, recordId))
  const isHead = eq(revisions.id, edition?.headRevisionId ?? '')
  return db.select({ at: revisions.createdAt }).from(revisions).where(isHead).get()?.at ?? ''
}

function listOf(db: EditorialReader, meetingId: string): string | undefined {
  const isList = and(eq(records.meetingId, meetingId), isNull(records.endedAt))
  return db.select({ id: records.id }).from(records).where(isList).get()?.id
}
