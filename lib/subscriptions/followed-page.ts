import { and, eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions, records, revisions, slugs } from '@/db/editorial/schema/records'
import type { Locale } from '@/db/locales'
import { Refusal } from '@/lib/refusal'
import { revisionLanguages } from '@/lib/workflow/edition-languages'

type Address = { kind: 'release' | 'meeting'; slug: string; locale: Locale }

/**
 * The record whose page is at this address, a former one too. Throws `subscription.pageMissing` where nothing is
 * public there in this language: what was never published is as absent as what was withdrawn.
 */
export function followedPage(db: EditorialReader, { kind, slug, locale }: Address): string {
  const language = kind === 'release' ? locale : ''
  const live = db
    .select({ record: records, head: revisions })
    .from(slugs)
    .innerJoin(records, eq(records.id, slugs.ownerId))
    .innerJoin(editions, and(eq(editions.recordId, records.id), eq(editions.status, 'published')))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(and(eq(slugs.kind, kind), eq(slugs.language, language), eq(slugs.slug, slug)))
    .get()
  if (!live || !revisionLanguages(live.record, live.head).includes(locale))
    throw new Refusal('subscription.pageMissing')
  return live.record.id
}
