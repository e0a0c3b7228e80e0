import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { collaborators, editions, records, revisions } from '@/db/editorial/schema/records'
import { type Action, allows } from '@/lib/access/policy'
import type { Actor } from '@/lib/context'
import { Refusal } from '@/lib/refusal'
import type { RecordRow } from './kind'

export type EditionRow = typeof editions.$inferSelect
export type RevisionRow = typeof revisions.$inferSelect

/** An edition with everything that decides what may be done with it. */
export type LoadedEdition = {
  edition: EditionRow
  record: RecordRow
  /** The newest revision. */
  head: RevisionRow
  isOwn: boolean
  savedBy: string[]
  status: EditionRow['status']
}

/** The edition with its record and newest revision; undefined where there is none. Does not ask who may read it. */
export function findEdition(db: EditorialReader, actor: Actor, editionId: string): LoadedEdition | undefined {
  const row = db
    .select({ edition: editions, record: records, head: revisions })
    .from(editions)
    .innerJoin(records, eq(records.id, editions.recordId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(eq(editions.id, editionId))
    .get()
  if (!row) return undefined
  return {
    ...row,
    status: row.edition.status,
    isOwn: isOwn(db, actor, row.record),
    savedBy: savedBy(db, editionId),
  }
}

/** The same for a command: throws `record.missing` also where the actor may not even read it. */
export function loadEdition(db: EditorialReader, actor: Actor, editionId: string): LoadedEdition {
  const loaded = findEdition(db, actor, editionId)
  if (!loaded || !allows(actor.roles, 'record.read', loaded.isOwn)) throw new Refusal('record.missing')
  return loaded
}

/** Whether the person created the record or was asked into it. */
export function isOwn(db: EditorialReader, actor: Actor, record: RecordRow): boolean {
  if (record.createdBy === actor.id) return true
  const asked = and(eq(collaborators.recordId, record.id), eq(collaborators.userId, actor.id))
  return db.select({ id: collaborators.userId }).from(collaborators).where(asked).get() !== undefined
}

/** Whether the person may do this with the record; false also where there is no such record. */
export function mayWithRecord(db: EditorialReader, actor: Actor, action: Action, recordId: string): boolean {
  const record = db.select().from(records).where(eq(records.id, recordId)).get()
  return record !== undefined && allows(actor.roles, action, isOwn(db, actor, record))
}

/** Everyone who saved a revision of the edition since its base. */
function savedBy(db: EditorialReader, editionId: string): string[] {
  const own = inArray(revisions.purpose, ['autosave', 'save'])
  return db
    .selectDistinct({ by: revisions.createdBy })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), own))
    .orderBy(asc(revisions.createdBy))
    .all()
    .map((row) => row.by)
}

/** The edition of a record that is open (draft, in review or approved). */
export function openEdition(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(and(eq(editions.recordId, recordId), inArray(editions.status, ['draft', 'in_review', 'approved'])))
    .get()
}

/** The edition of a record that is public. */
export function liveEdition(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(and(eq(editions.recordId, recordId), eq(editions.status, 'published')))
    .get()
}

/** The edition that answers at the public address: the public one, else the one withdrawn last. */
export function standingEdition(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(and(eq(editions.recordId, recordId), inArray(editions.status, ['published', 'withdrawn'])))
    .orderBy(asc(editions.status), desc(editions.publicNumber))
    .limit(1)
    .get()
}

/** The edition that was begun last. */
export function newestEdition(db: EditorialReader, recordId: string): EditionRow | undefined {
  return db
    .select()
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .orderBy(desc(editions.createdAt), desc(editions.publicNumber))
    .limit(1)
    .get()
}
