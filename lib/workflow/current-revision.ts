import { eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { revisions } from '@/db/editorial/schema/records'
import { liveEdition, openEdition } from './edition'

/** The text of a record as it stands now: the newest of the edition that is being worked on, else the public one. */
export function currentRevision(db: EditorialReader, recordId: string) {
  const edition = openEdition(db, recordId) ?? liveEdition(db, recordId)
  return db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
}
