import { eq } from 'drizzle-orm'
import type { RecordKind } from '@/db/editorial/schema/records'
import { type Locale, locales, type TextByLocale } from '@/db/locales'
import type { PublicDb } from '@/db/public/client'
import { redirects, tombstones } from '@/db/public/schema/addresses'
import { attendanceLists, publicNotes } from '@/db/public/schema/records'
import { projectAttendance, unprojectAttendance } from '@/lib/attendance/project'
import { readMeeting } from '@/lib/meetings/content'
import { projectMeeting, unprojectMeeting } from '@/lib/meetings/project'
import { projectRelease, unprojectRelease } from '@/lib/releases/project'
import { removeDocuments } from '@/lib/search/index-document'
import type { RecordRow } from '@/lib/workflow/kind'
import { kindOf } from '@/lib/workflow/kinds'
import { mentionsOf, replaceMentions } from './mentions'
import type { Projection } from './projection'
import type { PublishedEdition, PublishedRecord } from './published-record'
import { removeRows } from './rows'

type Text = Pick<PublishedEdition['revision'], 'content' | 'format'>

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
  removeRows(db, publicNotes.recordId, record.id)
  removeRows(db, tombstones.recordId, record.id)
  removeRows(db, redirects.ownerId, record.id)
  if (!live) {
    replaceMentions(db, owner, '', [])
    if (withdrawn?.withdrawal) {
      const { notice, replacementId } = withdrawn.withdrawal
      const stone = { withdrawnAt: withdrawn.withdrawnAt ?? '', replacementId }
      writeTombstones(db, source, { ...stone, notice: { ...ended(source, []), ...notice } })
    }
    return
  }
  const [slug = ''] = addresses
  const languages = publicLanguages(source, live)
  const mentioned = mentionsOf(live.printed, languages, source.entrySlugs)
  const names = (locale: Locale) =>
    mentioned.filter((each) => each.locale === locale).flatMap(({ name, shortName }) => [name, shortName])
  write[record.kind](db, { record, live, slug, names, number: source.number })
  const shown = record.kind === 'attendance' ? listLanguages(db, record.id) : languages
  writeNotes(db, record.id, live, shown)
  if (record.kind !== 'attendance') writeRedirects(db, source, slug)
  writeEnded(db, source, live, shown)
  replaceMentions(
    db,
    owner,
    live.printed.asOf,
    record.kind === 'attendance' ? listed(db, record.id, mentioned) : mentioned,
  )
}

function publicLanguages({ record }: PublishedRecord, { revision }: PublishedEdition): Locale[] {
  const languages = languagesOf(record, revision)
  return locales.filter((locale) => languages.includes(locale))
}

/** A release is in the language of its record, so that its text need not be read for that. */
function languagesOf(record: RecordRow, { content, format }: Text): readonly string[] {
  if (record.language) return [record.language]
  const kind = kindOf(record.kind)
  return kind.languages(kind.read(content, format), record)
}

/** A list is public only in the languages of its meeting, and so is what it mentions. */
function listed<Mention extends { locale: Locale }>(
  db: PublicDb,
  listId: string,
  mentioned: Mention[],
): Mention[] {
  const written = listLanguages(db, listId)
  return mentioned.filter((mention) => written.includes(mention.locale))
}

const listLanguages = (db: PublicDb, listId: string): Locale[] =>
  db
    .select({ locale: attendanceLists.locale })
    .from(attendanceLists)
    .where(eq(attendanceLists.id, listId))
    .all()
    .map(({ locale }) => locale)

function writeNotes(db: PublicDb, recordId: string, live: PublishedEdition, languages: readonly Locale[]) {
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

/** The languages in which it was public and is no more, without a notice of their own. */
function ended({ record, published }: PublishedRecord, languages: readonly Locale[]): TextByLocale {
  const ever = published.flatMap((text) => languagesOf(record, text))
  const gone = locales.filter((locale) => ever.includes(locale) && !languages.includes(locale))
  return Object.fromEntries(gone.map((locale) => [locale, '']))
}

/** What is public in fewer languages than before leaves a mark at its addresses in the others. */
function writeEnded(
  db: PublicDb,
  source: PublishedRecord,
  { updatedAt }: PublishedEdition,
  languages: readonly Locale[],
) {
  const notice = ended(source, languages)
  if (Object.keys(notice).length === 0) return
  writeTombstones(db, source, { withdrawnAt: updatedAt, notice, replacementId: null })
}

type Stone = { withdrawnAt: string; notice: TextByLocale; replacementId: string | null }

function writeTombstones(
  db: PublicDb,
  { record, addresses, published, number, firstPublishedAt }: PublishedRecord,
  { withdrawnAt, notice, replacementId }: Stone,
) {
  const known = {
    publishedAt: firstPublishedAt,
    editions: published.length,
    ...daysOf(record, published.at(-1)),
  }
  const cited = { numberYear: number?.year ?? null, number: number?.number ?? null }
  for (const slug of addresses) {
    const address = { kind: record.kind, language: record.language ?? '', slug }
    db.insert(tombstones)
      .values({ ...address, recordId: record.id, withdrawnAt, notice, replacementId, ...known, ...cited })
      .run()
  }
}

/** The days of a meeting, by which calendars file what they are told to strike out. */
function daysOf({ kind }: RecordRow, last: Text | undefined) {
  if (kind !== 'meeting' || !last) return { startsOn: '', endsOn: '' }
  const { startsOn, endsOn } = readMeeting(last.content, last.format)
  return { startsOn, endsOn: endsOn || startsOn }
}
