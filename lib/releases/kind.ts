import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editionRefs, editions, records, revisions } from '@/db/editorial/schema/records'
import { releaseErrors } from '@/lib/checking/check-release'
import { localDateOf } from '@/lib/dates'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { advisoryGaps } from '@/lib/drafting/advisory-gaps'
import { draftedGaps } from '@/lib/drafting/gaps'
import { nameGaps, printNames } from '@/lib/publication/printed'
import { plainText } from '@/lib/richtext/text'
import { liveEdition, openEdition } from '@/lib/workflow/edition'
import type { KindOfRecord, RecordRow } from '@/lib/workflow/kind'
import type { Ref } from '@/lib/workflow/ref'
import { type ReleaseContent, readRelease, releaseContent, releaseFormat } from './content'
import { aboutGaps, type Original, releaseGaps, releasePublicationBlockers, translationGaps } from './rules'

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
    ...draftedGaps(db, content, record.id),
    ...advisoryGaps(content),
    ...aboutGaps(content, recordOf(db, content.about.meetingId)),
    ...translationGaps(content, languageOf(record), originalOf(db, content, record)),
    ...nameGaps(printNames(db, refs(content), asOf(db, content, new Date(record.createdAt))), [
      languageOf(record),
    ]),
  ],
  errors: releaseErrors,
  text: ({ lead, body, dateline }) => [lead, plainText(body), dateline].join('\n'),
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

/** The release that it translates, with that one's own original, if any: as public, else as it is being written. */
function originalOf(
  db: EditorialReader,
  { translationOf }: ReleaseContent,
  translation: RecordRow,
): Original | undefined {
  const record = recordOf(db, translationOf)
  if (record?.kind !== 'release') return undefined
  const edition = liveEdition(db, record.id) ?? openEdition(db, record.id)
  const head = db
    .select()
    .from(revisions)
    .where(eq(revisions.id, edition?.headRevisionId ?? ''))
    .get()
  const isTranslation = head !== undefined && readRelease(head.content, head.format).translationOf !== null
  return { language: record.language, isTranslation, isTranslated: isTranslated(db, record.id, translation) }
}

/** Whoever hands a translation over first has it: a draft beside it stands in nobody's way. */
function isTranslated(db: EditorialReader, originalId: string, { id, language }: RecordRow): boolean {
  const another = db
    .select({ id: records.id })
    .from(editionRefs)
    .innerJoin(editions, eq(editions.id, editionRefs.editionId))
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(
      and(
        eq(editionRefs.recordId, originalId),
        inArray(editions.status, ['in_review', 'approved', 'published']),
        eq(records.kind, 'release'),
        eq(records.language, languageOf({ id, language })),
        ne(records.id, id),
      ),
    )
    .get()
  return another !== undefined
}

/** A record that was not discarded. */
function recordOf(db: EditorialReader, id: string | null): RecordRow | undefined {
  const isKept = and(eq(records.id, id ?? ''), isNull(records.endedAt))
  return db.select().from(records).where(isKept).get()
}

function languageOf(record: Pick<RecordRow, 'id' | 'language'>) {
  if (!record.language) throw new Error(`Release ${record.id} has no language`)
  return record.language
}
