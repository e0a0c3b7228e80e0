import type { PublicDb } from '@/db/public/client'
import { releaseAbout } from '@/db/public/schema/entries'
import { releases } from '@/db/public/schema/records'
import { localDateOf } from '@/lib/dates'
import { countIn, countOut } from '@/lib/publication/list-counts'
import { touchMonths } from '@/lib/publication/list-months'
import { type Projection, publishedColumns } from '@/lib/publication/projection'
import { addRow, addRowOnce, removeRows } from '@/lib/publication/rows'
import { plainText } from '@/lib/richtext/text'
import { indexDocument } from '@/lib/search/index-document'
import { type ReleaseContent, readRelease } from './content'

/** Writes a live release into the public store. */
export function projectRelease(db: PublicDb, { record, live, slug, names, number }: Projection) {
  const locale = record.language
  if (!locale) throw new Error(`Release ${record.id} has no language`)
  const content = readRelease(live.revision.content, live.revision.format)
  const issuedAt = content.issuedAt ?? live.publishedAt
  const issuedOn = localDateOf(issuedAt, live.printed.zone)
  const { title, lead, body, contact } = content
  addRow(db, releases, {
    ...publishedColumns({ record, live }, locale),
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
    numberYear: number?.year ?? null,
    number: number?.number ?? null,
    boilerplate: content.boilerplate,
    isTranslationPlanned: content.isTranslationPlanned,
  })
  const listed = { locale, issuedAt, releaseKind: content.kind, year: Number(issuedOn.slice(0, 4)) }
  for (const entry of aboutOf(content, live.printed))
    addRowOnce(db, releaseAbout, { releaseId: record.id, ...entry, ...listed })
  countIn(db, 'releases', record.id)
  touchMonths(db, 'releases', record.id)
  indexDocument(db, {
    kind: 'release',
    id: record.id,
    locale,
    date: issuedAt,
    title,
    lead,
    text: plainText(body),
    names: names(locale),
    bodyIds: content.about.bodyIds.map((id) => live.printed.bodies[id]?.id ?? id),
  })
}

/** Takes a release out of the public store. */
export function unprojectRelease(db: PublicDb, recordId: string) {
  countOut(db, 'releases', recordId)
  touchMonths(db, 'releases', recordId)
  removeRows(db, releases.id, recordId)
  removeRows(db, releaseAbout.releaseId, recordId)
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
