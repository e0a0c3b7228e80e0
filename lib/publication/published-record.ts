import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { EditorialReader } from '@/db/editorial/client'
import { editions, records, revisions, slugs } from '@/db/editorial/schema/records'
import type { Locale, TextByLocale } from '@/db/locales'
import { releaseNumberOf } from '@/lib/releases/number'
import { numberGroupOf } from '@/lib/releases/number-group'
import type { ReleaseNumber } from '@/lib/releases/number-words'
import type { EditionRow, RevisionRow } from '@/lib/workflow/edition'
import type { RecordRow } from '@/lib/workflow/kind'
import { prepared } from './prepared'
import type { Printed } from './printed'

/** All that the public may know of a record: its live edition, or that it was withdrawn. */
export type PublishedRecord = {
  record: RecordRow
  live: PublishedEdition | undefined
  /** The last withdrawn edition, when nothing is live. */
  withdrawn: EditionRow | undefined
  /** Every revision that was ever public, the first first. */
  published: RevisionRow[]
  /** When the first of them went out; '' where none ever did. */
  firstPublishedAt: string
  /** Every address it has had; the first is the current one. For a list, its meeting's. */
  addresses: string[]
  /** What a release is cited by. */
  number: ReleaseNumber | undefined
  /** The address of each entry printed, by the entry's id. */
  entrySlugs: (id: string) => string
}

/** A record that is public, in these languages. */
export type PublicRecord = PublishedRecord & { live: PublishedEdition; languages: readonly Locale[] }

export type PublishedEdition = {
  revision: RevisionRow
  printed: Printed
  publicNumber: number
  /** When the first edition went out, and this one. */
  publishedAt: string
  updatedAt: string
  notes: { edition: number; at: string; note: TextByLocale }[]
}

const is = sql.placeholder

const reads = prepared((db: EditorialReader) => ({
  record: db
    .select()
    .from(records)
    .where(eq(records.id, is('recordId')))
    .prepare(),
  published: db
    .select({ edition: editions, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.approvedRevisionId))
    .where(and(eq(editions.recordId, is('recordId')), isNotNull(editions.publicNumber)))
    .orderBy(asc(editions.publicNumber))
    .prepare(),
  slugs: db
    .select({ ownerId: slugs.ownerId, slug: slugs.slug })
    .from(slugs)
    .where(and(eq(slugs.current, true), sql`${slugs.ownerId} in (select value from json_each(${is('ids')}))`))
    .prepare(),
  addresses: db
    .select({ slug: slugs.slug, current: slugs.current })
    .from(slugs)
    .where(eq(slugs.ownerId, is('ownerId')))
    .orderBy(asc(slugs.takenAt), asc(slugs.slug))
    .prepare(),
}))

/** Reads a record from published revisions only, never from drafts and never from the directory. */
export function publishedRecord(db: EditorialReader, recordId: string): PublishedRecord {
  const record = reads(db).record.get({ recordId })
  if (!record) throw new Error(`Record ${recordId} was to be projected and does not exist`)
  const published = reads(db).published.all({ recordId })
  const live = published.find(({ edition }) => edition.status === 'published')
  const edition = live && publishedEdition(published, live)
  return {
    record,
    live: edition,
    withdrawn: live ? undefined : published.map(({ edition }) => edition).findLast(isWithdrawn),
    published: published.map(({ revision }) => revision),
    firstPublishedAt: published[0]?.edition.publishedAt ?? '',
    addresses: addressesOf(db, record.meetingId ?? record.id),
    number: record.kind === 'release' ? releaseNumberOf(db, numberGroupOf(db, recordId)) : undefined,
    entrySlugs: slugsOf(db, edition?.printed),
  }
}

type Published = { edition: EditionRow; revision: RevisionRow }

const isWithdrawn = (edition: EditionRow) => edition.status === 'withdrawn'

function publishedEdition(published: Published[], { edition, revision }: Published): PublishedEdition {
  return {
    revision,
    printed: JSON.parse(revision.printed ?? '{}') as Printed,
    publicNumber: edition.publicNumber ?? 1,
    publishedAt: published[0]?.edition.publishedAt ?? '',
    updatedAt: edition.publishedAt ?? '',
    notes: published
      .filter((each) => each.revision.change === 'noted')
      .map((each) => ({
        edition: each.edition.publicNumber ?? 1,
        at: each.edition.publishedAt ?? '',
        note: each.revision.note,
      })),
  }
}

/** The addresses of all that it printed, by one query. */
function slugsOf(db: EditorialReader, printed: Partial<Printed> = {}): (id: string) => string {
  const { people = {}, bodies = {}, topics = {} } = printed
  const ids = [people, bodies, topics].flatMap((group) => Object.values(group).map(({ id }) => id))
  const rows = reads(db).slugs.all({ ids: JSON.stringify(ids) })
  const bySlug = new Map(rows.map(({ ownerId, slug }) => [ownerId, slug]))
  return (id) => bySlug.get(id) ?? ''
}

function addressesOf(db: EditorialReader, ownerId: string): string[] {
  return reads(db)
    .addresses.all({ ownerId })
    .sort((a, b) => Number(b.current) - Number(a.current))
    .map(({ slug }) => slug)
}
