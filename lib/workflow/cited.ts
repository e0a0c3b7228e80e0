import { eq, type SQL, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { releaseNumbers } from '@/db/editorial/schema/newsroom'
import { editions, records, revisions } from '@/db/editorial/schema/records'
import { numberOf } from '@/lib/releases/number-words'

/** A translation has the number of its original. */
const group = sql`coalesce(${revisions.content} ->> '$.translationOf', ${records.id})`

/** What a release is cited by, `2026-118`, over `records` and `revisions`; null for what has no number. */
export const citedBy = sql<string | null>`(select ${releaseNumbers.year} || '-' || ${releaseNumbers.number}
  from ${releaseNumbers} where ${releaseNumbers.groupId} = ${group})`

/** Whether a record is what a typed number cites, over the same; undefined where none was typed. */
export function isCitedBy(typed: string): SQL | undefined {
  const number = numberOf(typed.trim())
  return (
    number &&
    sql`${group} in (select ${releaseNumbers.groupId} from ${releaseNumbers}
      where ${releaseNumbers.year} = ${number.year} and ${releaseNumbers.number} = ${number.number})`
  )
}

/** What the record of an edition is cited by; undefined for what has no number. */
export const numberOfRevision = (db: EditorialReader, revisionId: string): string | undefined =>
  db
    .select({ number: citedBy })
    .from(revisions)
    .innerJoin(editions, eq(editions.id, revisions.editionId))
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(eq(revisions.id, revisionId))
    .get()?.number ?? undefined
