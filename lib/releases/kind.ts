import { eq } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { records } from '@/db/editorial/schema/records'
import { localDateOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { nameGaps, printNames } from '@/lib/publication/printed'
import type { KindOfRecord, RecordRow } from '@/lib/workflow/kind'
import type { Ref } from '@/lib/workflow/ref'
import { type ReleaseContent, readRelease, releaseContent, releaseFormat } from './content'
import { releaseGaps, releasePublicationBlockers, translationGaps } from './rules'

export const releaseKind: KindOfRecord<ReleaseContent> = {
  kind: 'release',
  format: releaseFormat,
  schema: releaseContent,
  read: readRelease,
  refs,
  heading: (_db, content, record) => ({
    title: { [languageOf(record)]: content.title },
    filedUnder: content.issuedAt ?? '',
  }),
  gaps: (db, content, record) => [
    ...releaseGaps(content),
    ...translationGaps(content, languageOf(record), originalOf(db, content)),
    ...nameGaps(printNames(db, refs(content), asOf(db, content, new Date(record.createdAt))), [
      languageOf(record),
    ]),
  ],
  print: (db, content, _record, now) => printNames(db, refs(content), asOf(db, content, now)),
  languages: (_content, record) => [languageOf(record)],
  publicationBlockers: releasePublicationBlockers,
}

function refs({ about, translationOf }: ReleaseContent): Ref[] {
  const recordIds = [about.meetingId, translationOf].filter((id) => id !== null)
  return [
    ...about.bodyIds.map((bodyId) => ({ bodyId })),
    ...about.personIds.map((personId) => ({ personId })),
    ...about.stateIds.map((stateId) => ({ stateId })),
    ...about.topicIds.map((topicId) => ({ topicId })),
    ...recordIds.map((recordId) => ({ recordId })),
  ]
}

/** A release shows names as they were on the day it is issued, in the organisation's zone. */
function asOf(db: EditorialReader, content: ReleaseContent, now: Date): string {
  return localDateOf(content.issuedAt ?? now.toISOString(), organisationZone(db))
}

function originalOf(db: EditorialReader, { translationOf }: ReleaseContent): RecordRow | undefined {
  if (!translationOf) return undefined
  return db.select().from(records).where(eq(records.id, translationOf)).get()
}

function languageOf(record: RecordRow) {
  if (!record.language) throw new Error(`Release ${record.id} has no language`)
  return record.language
}
