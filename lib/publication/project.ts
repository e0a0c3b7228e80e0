import { inArray } from 'drizzle-orm'
import type { EditorialDb } from '@/db/editorial/client'
import type { OutboxKind, outbox } from '@/db/editorial/schema/audit'
import { records } from '@/db/editorial/schema/records'
import type { PublicDb } from '@/db/public/client'
import { publicationLog } from '@/db/public/schema/publication'
import { indexingOnce } from '@/lib/search/index-later'
import { listingOnce, writeMonths } from './list-months'
import { watermark } from './log'
import { drawingOnce } from './mentions'
import { prepared } from './prepared'
import { projectArrangement } from './project-arrangement'
import { projectEntry, projectOrganisation } from './project-entry'
import { projectRecord } from './project-record'
import { publishedRecord } from './published-record'
import { addRow } from './rows'
import { messagesAfter } from './standstill'

type Message = typeof outbox.$inferSelect

/**
 * Applies to the public store every outbox row after its watermark, in order, each with the watermark in one
 * transaction: a kill at any moment is caught up by the next call, and nothing is applied twice. Gives how many.
 */
export function catchUp(editorial: EditorialDb, db: PublicDb): number {
  const rows = messagesAfter(editorial, watermark(db))
  for (const message of rows) db.$client.transaction(() => applyAll(editorial, db, [message])).immediate()
  return rows.length
}

/** How many outbox rows of a rebuild are one transaction. */
const batch = 500

/**
 * The same for a store that nobody reads yet and that is thrown away where this fails: many rows a transaction, and
 * the pages of entries drawn, all texts indexed and the months of the lists written at the end.
 */
export function fill(editorial: EditorialDb, db: PublicDb): number {
  let filled = 0
  const fillAll = () => {
    for (;;) {
      const rows = messagesAfter(editorial, watermark(db), batch)
      if (rows.length === 0) return
      db.$client.transaction(() => applyAll(editorial, db, rows)).immediate()
      filled += rows.length
    }
  }
  listingOnce(db, () => indexingOnce(db, () => drawingOnce(db, fillAll)))
  return filled
}

const statements = prepared(({ $client }) => ({
  // By the row's id: what may change many rows has the full-text index flushed first, once a publication.
  move: $client.prepare('update meta set watermark = ? where id = 1'),
  noteChange: $client.prepare(
    'insert into list_changes (tag, at) values (?, ?) on conflict do update set at = excluded.at',
  ),
}))

/** Applies what the store has not got yet; each list notes its last change once. */
function applyAll(editorial: EditorialDb, db: PublicDb, messages: readonly Message[]) {
  const changes = new Map<string, string>()
  for (const message of messages) {
    if (message.id <= watermark(db)) continue
    project[message.kind](editorial, db, message.subjectIds)
    addRow(db, publicationLog, { seq: message.id, at: message.at, tags: message.tags })
    for (const tag of message.tags) if (tag.startsWith('list:')) changes.set(tag, message.at)
    statements(db).move.run(message.id)
  }
  writeMonths(db)
  for (const [tag, at] of changes) statements(db).noteChange.run(tag, at)
}

const project: Record<OutboxKind, (editorial: EditorialDb, db: PublicDb, subjectIds: string[]) => void> = {
  published: projectRecords,
  withdrawn(editorial, db, recordIds) {
    projectRecords(editorial, db, recordIds)
    // A withdrawn release does not come back as the lead with its next edition.
    projectArrangement(editorial, db)
  },
  entry_released: projectEntries,
  entry_withdrawn: projectEntries,
  organisation: projectOrganisation,
  arranged: projectArrangement,
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
