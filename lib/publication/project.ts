import { inArray } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import type { OutboxKind, outbox } from '@/db/editorial/schema/audit'
import { records } from '@/db/editorial/schema/records'
import type { PublicDb } from '@/db/public/client'
import { listChanges } from '@/db/public/schema/lists'
import { meta, publicationLog } from '@/db/public/schema/publication'
import { projectEntry, projectOrganisation } from './project-entry'
import { projectRecord } from './project-record'
import { publishedRecord } from './published-record'
import { messagesAfter } from './standstill'

type Message = typeof outbox.$inferSelect

/**
 * Applies to the public store every outbox row after its watermark, in order, each with the watermark in one
 * transaction: a kill at any moment is caught up by the next call, and nothing is applied twice. Gives how many.
 */
export function catchUp(editorial: EditorialDb, db: PublicDb): number {
  const rows = messagesAfter(editorial, watermark(db))
  for (const message of rows) db.$client.transaction(() => apply(editorial, db, message)).immediate()
  return rows.length
}

/** The last outbox row that the store has applied. */
export const watermark = (db: PublicDb): number =>
  db.select({ watermark: meta.watermark }).from(meta).get()?.watermark ?? 0

function apply(editorial: EditorialDb, db: PublicDb, message: Message) {
  if (message.id <= watermark(db)) return
  project[message.kind](editorial, db, message.subjectIds)
  db.insert(publicationLog).values({ seq: message.id, at: message.at, tags: message.tags }).run()
  for (const tag of message.tags.filter((each) => each.startsWith('list:'))) {
    const change = { tag, at: message.at }
    db.insert(listChanges).values(change).onConflictDoUpdate({ target: listChanges.tag, set: change }).run()
  }
  db.update(meta).set({ watermark: message.id }).run()
}

const project: Record<OutboxKind, (editorial: EditorialDb, db: PublicDb, subjectIds: string[]) => void> = {
  published: projectRecords,
  withdrawn: projectRecords,
  entry_released: projectEntries,
  entry_withdrawn: projectEntries,
  organisation: projectOrganisation,
}

/** A meeting takes its list along: the list is public only where its meeting is. */
function projectRecords(editorial: EditorialDb, db: PublicDb, recordIds: string[]) {
  const lists = editorial
    .select({ id: records.id })
    .from(records)
    .where(inArray(records.meetingId, recordIds))
    .all()
  for (const id of new Set([...recordIds, ...lists.map((list) => list.id)])) {
    projectRecord(db, publishedRecord(editorial, id))
  }
}

function projectEntries(editorial: EditorialDb, db: PublicDb, entryReleaseIds: string[]) {
  for (const id of entryReleaseIds) projectEntry(editorial, db, id)
}
