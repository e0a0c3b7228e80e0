import { eq, max, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { releaseNumbers } from '@/db/editorial/schema/newsroom'
import { localDateOf } from '@/lib/dates'
import { prepared } from '@/lib/publication/prepared'
import type { ReleaseContent } from './content'
import { isBorne, numberGroupOf } from './number-group'
import type { ReleaseNumber } from './number-words'

/**
 * Gives a release its number at its first publication, in the year that it bears in the organisation's zone; the one
 * that its original or a translation of it has, unless that is of another text in its language. It keeps it through
 * every edition, whatever that translates, and after a withdrawal.
 */
export function takeReleaseNumber(
  tx: EditorialReader,
  { issuedAt }: Pick<ReleaseContent, 'issuedAt'>,
  { recordId, now, zone }: { recordId: string; now: Date; zone: string },
) {
  const shared = numberGroupOf(tx, recordId)
  const groupId = isBorne(tx, shared, recordId) ? recordId : shared
  if (releaseNumberOf(tx, groupId)) return
  const year = Number(localDateOf(issuedAt ?? now.toISOString(), zone).slice(0, 4))
  const last = tx
    .select({ number: max(releaseNumbers.number) })
    .from(releaseNumbers)
    .where(eq(releaseNumbers.year, year))
    .get()
  tx.insert(releaseNumbers)
    .values({ groupId, year, number: (last?.number ?? 0) + 1 })
    .run()
}

const byGroup = prepared((db: EditorialReader) =>
  db
    .select({ year: releaseNumbers.year, number: releaseNumbers.number })
    .from(releaseNumbers)
    .where(eq(releaseNumbers.groupId, sql.placeholder('groupId')))
    .prepare(),
)

/** The number of the release whose record is the original of a group of translations. */
export const releaseNumberOf = (db: EditorialReader, groupId: string): ReleaseNumber | undefined =>
  byGroup(db).get({ groupId })
