import { eq } from 'drizzle-orm'
import type { RecordKind } from '@/db/editorial/schema/records'
import { type Locale, locales } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { redirects, tombstones } from '@/db/public/schema/addresses'
import { attendanceLists, publicNotes } from '@/db/public/schema/records'
import { projectAttendance, unprojectAttendance } from '@/lib/attendance/project'
import { projectMeeting, unprojectMeeting } from '@/lib/meetings/project'
import { projectRelease, unprojectRelease } from '@/lib/releases/project'
import { removeDocuments } from '@/lib/search/index-document'
import { kindOf } from '@/lib/workflow/kinds'
import { mentionsOf, replaceMentions } from './mentions'
import type { Projection } from './projection'
import type { PublishedEdition, PublishedRecord } from './published-record'

const write: Record<RecordKind, (db: PublicDb, projection: Projection) => void> = {
  release: projectRelease,
  meeting: projectMeeting,
  attendance: projectAttendance,
}
const remove: Record<RecordKind, (db: PublicDb, recordId: string) => void> = {
  release: unprojectRelease,
  meeting: unprojectMeeting,
  attendance: unprojectAttendance,
}

/** Makes the public store show of a record exactly what is published of it. Doing it twice is doing it once. */
export function projectRecord(db: PublicDb, source: PublishedRecord) {
  const { record, live, withdrawn, addresses } = source
  const owner = { kind: record.kind, id: record.id }
  remove[record.kind](db, record.id)
  removeDocuments(db, record.kind, record.id)
  db.delete(publicNotes).where(eq(publicNotes.recordId, record.id)).run()
  db.delete(tombstones).where(eq(tombstones.recordId, record.id)).run()
  db.delete(redirects).where(eq(redirects.ownerId, record.id)).run()
  if (!live) {
    replaceMentions(db, owner, '', [])
    if (withdrawn?.withdrawal) writeTombstones(db, source, withdrawn.withdrawnAt ?? '', withdrawn.withdrawal)
    return
  }
  const [slug = ''] = addresses
  const languages = publicLanguages(source, live)
  const mentioned = mentionsOf(live.printed, languages, source.entrySlugs)
  const names = (locale: Locale) =>
    mentioned.filter((each) => each.locale === locale).flatMap(({ name, shortName }) => [name, shortName])
  write[record.kind](db, { record, live, slug, names })
  writeNotes(db, record.id, live, languages)
  if (record.kind !== 'attendance') writeRedirects(db, source, slug)
  replaceMentions(
    db,
    owner,
    live.printed.asOf,
    record.kind === 'attendance' ? listed(db, record.id, mentioned) : mentioned,
  )
}

function publicLanguages({ record }: PublishedRecord, { revision }: PublishedEdition): Locale[] {
  const kind = kindOf(record.kind)
  const languages = kind.languages(kind.read(revision.content, revision.format), record)
  return locales.filter((locale) => languages.includes(locale))
}

/** A list is public only in the languages of its meeting, and so is what it mentions. */
function listed<Mention extends { locale: Locale }>(
  db: PublicDb,
  listId: string,
  mentioned: Mention[],
): Mention[] {
  const written = db.select().from(attendanceLists).where(eq(attendanceLists.id, listId)).all()
  return mentioned.filter((mention) => written.some(({ locale }) => locale === mention.locale))
}

function writeNotes(db: PublicDb, recordId: string, live: PublishedEdition, languages: Locale[]) {
  for (const { edition, at, note } of live.notes) {
    for (const locale of languages) {
      const text = note[locale]
      if (text) db.insert(publicNotes).values({ recordId, locale, edition, at, text }).run()
    }
  }
}

function writeRedirects(db: PublicDb, { record, addresses }: PublishedRecord, target: string) {
  for (const slug of addresses.slice(1)) {
    const from = { kind: record.kind, language: record.language ?? '', slug }
    db.insert(redirects)
      .values({ ...from, ownerId: record.id, target })
      .run()
  }
}

function writeTombstones(
  db: PublicDb,
  { record, addresses }: PublishedRecord,
  withdrawnAt: string,
  { notice, replacementId }: { notice: { [locale in Locale]?: string }; replacementId: string | null },
) {
  for (const slug of addresses) {
    const address = { kind: record.kind, language: record.language ?? '', slug }
    db.insert(tombstones)
      .values({ ...address, recordId: record.id, withdrawnAt, notice, replacementId })
      .run()
  }
}
