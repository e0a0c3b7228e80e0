import { eq } from 'drizzle-orm'
import type { PublicDb } from '@/db/public/client'
import { releaseAbout } from '@/db/public/schema/entries'
import { releases } from '@/db/public/schema/records'
import { localDateOf } from '@/lib/dates'
import { countIn, countOut } from '@/lib/publication/list-counts'
import type { Projection } from '@/lib/publication/projection'
import { plainText } from '@/lib/richtext/text'
import { indexDocument } from '@/lib/search/index-document'
import { type ReleaseContent, readRelease } from './content'

/** Writes a live release into the public store. */
export function projectRelease(db: PublicDb, { record, live, slug, names }: Projection) {
  const locale = record.language
  if (!locale) throw new Error(`Release ${record.id} has no language`)
  const content = readRelease(live.revision.content, live.revision.format)
  const issuedAt = content.issuedAt ?? live.publishedAt
  const issuedOn = localDateOf(issuedAt, live.printed.zone)
  const { title, lead, body, contact } = content
  db.insert(releases)
    .values({
      id: record.id,
      locale,
      publishedAt: live.publishedAt,
      updatedAt: live.updatedAt,
      edition: live.publicNumber,
      slug,
      kind: content.kind,
      title,
      lead,
      body,
      dateline: content.dateline,
      issuedAt,
      issuedOn,
      year: Number(issuedOn.slice(0, 4)),
      contact: contact.name || contact.phone || contact.email ? contact : null,
      meetingId: content.about.meetingId,
      translationGroup: content.translationOf ?? record.id,
    })
    .run()
  const about = aboutOf(content, live.printed)
  if (about.length > 0) {
    const listed = { locale, issuedAt, releaseKind: content.kind, year: Number(issuedOn.slice(0, 4)) }
    const rows = about.map((entry) => ({ releaseId: record.id, ...entry, ...listed }))
    db.insert(releaseAbout).values(rows).onConflictDoNothing().run()
  }
  countIn(db, 'releases', record.id)
  indexDocument(db, {
    kind: 'release',
    id: record.id,
    locale,
    date: issuedAt,
    title,
    lead,
    text: plainText(body),
    names: names(locale),
  })
}

/** Takes a release out of the public store. */
export function unprojectRelease(db: PublicDb, recordId: string) {
  countOut(db, 'releases', recordId)
  db.delete(releases).where(eq(releases.id, recordId)).run()
  db.delete(releaseAbout).where(eq(releaseAbout.releaseId, recordId)).run()
}

/** What it is about, under the ids of today. */
export function aboutOf({ about }: ReleaseContent, printed: Projection['live']['printed']) {
  const entries = <Kind extends string>(kind: Kind, ids: string[], group: Record<string, { id: string }>) =>
    ids.map((id) => ({ kind, entryId: group[id]?.id ?? id }))
  return [
    ...entries('body', about.bodyIds, printed.bodies),
    ...entries('person', about.personIds, printed.people),
    ...entries('state', about.stateIds, printed.states),
    ...entries('topic', about.topicIds, printed.topics),
  ]
}
