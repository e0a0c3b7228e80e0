import { and, eq, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { releaseNumbers } from '@/db/editorial/schema/newsroom'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { prepared } from '@/lib/publication/prepared'
import { readRelease } from './content'

const is = sql.placeholder

const reads = prepared((db: EditorialReader) => ({
  own: db
    .select({ groupId: releaseNumbers.groupId })
    .from(releaseNumbers)
    .where(eq(releaseNumbers.groupId, is('recordId')))
    .prepare(),
  firstPublic: db
    .select({ content: revisions.content, format: revisions.format })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.approvedRevisionId))
    .where(and(eq(editions.recordId, is('recordId')), eq(editions.publicNumber, 1)))
    .prepare(),
  bearers: db
    .select({ id: records.id })
    .from(records)
    .where(
      sql`${records.language} = (select language from records where id = ${is('recordId')})
        and ${records.id} <> ${is('recordId')}
        and (${records.id} = ${is('groupId')} or ${records.id} in (
          select e.record_id from edition_refs f join editions e on e.id = f.edition_id
          where f.record_id = ${is('groupId')} and e.public_number = 1))`,
    )
    .prepare(),
}))

/**
 * Under which record the number of a release is kept: its own, or that of the original that it named when it first
 * came out. What later editions name changes no number that somebody may have printed.
 */
export function numberGroupOf(db: EditorialReader, recordId: string): string {
  if (reads(db).own.get({ recordId })) return recordId
  const first = reads(db).firstPublic.get({ recordId })
  const original = first && readRelease(first.content, first.format).translationOf
  return original ? numberGroupOf(db, original) : recordId
}

/** Whether another release in the same language bears the number already: one that translated the original before. */
export const isBorne = (db: EditorialReader, groupId: string, recordId: string) =>
  reads(db)
    .bearers.all({ recordId, groupId })
    .some(({ id }) => numberGroupOf(db, id) === groupId)
