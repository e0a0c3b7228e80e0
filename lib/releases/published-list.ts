import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '@/db/locales'
import { type EntryKind, releaseAbout, topics } from '@/db/public/schema/entries'
import { publicNotes, releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { prepared } from '@/lib/publication/prepared'

const pageSize = 30

/** A release as lists show it. */
export type ListedRelease = {
  id: string
  slug: string
  kind: string
  title: string
  lead: string
  issuedAt: string
  /** The local date in the organisation's zone. */
  issuedOn: string
  isCorrected: boolean
}

/** As they stand in the address: a kind, a year, the address of a topic. */
export type ReleaseFilters = { kind?: string; year?: string; topic?: string }

const listed = {
  id: releases.id,
  slug: releases.slug,
  kind: releases.kind,
  title: releases.title,
  lead: releases.lead,
  issuedAt: releases.issuedAt,
  issuedOn: releases.issuedOn,
  isCorrected: sql`exists (select 1 from ${publicNotes} where ${publicNotes.recordId} = ${releases.id}
    and ${publicNotes.locale} = ${releases.locale})`.mapWith(Boolean),
}
const newestFirst = [desc(releases.issuedAt), desc(releases.id)] as const

/** Releases newest first, 30 a page; `page` counts from 1. */
export async function releaseList(
  newsroom: Newsroom,
  locale: Locale,
  filters: ReleaseFilters = {},
  page = 1,
): Promise<Page<ListedRelease>> {
  newsroom.uses(`list:releases:${locale}`)
  return listWhere(newsroom, matching(locale, filters), page)
}

/** Releases about a person, body or topic, newest first, 30 a page. */
export async function releasesAbout(
  newsroom: Newsroom,
  locale: Locale,
  { kind, id }: { kind: Exclude<EntryKind, 'state'>; id: string },
  page = 1,
): Promise<Page<ListedRelease>> {
  newsroom.uses(`${kind}:${id}`)
  const about = newsroom.db
    .select({ id: releaseAbout.releaseId })
    .from(releaseAbout)
    .where(and(eq(releaseAbout.kind, kind), eq(releaseAbout.entryId, id)))
  return listWhere(newsroom, and(eq(releases.locale, locale), inArray(releases.id, about)), page)
}

function listWhere({ db, uses }: Newsroom, where: SQL | undefined, page: number): Page<ListedRelease> {
  const total = db.select({ total: count() }).from(releases).where(where).get()?.total ?? 0
  const found = pageOf({ total, page, size: pageSize }, ({ limit, offset }) =>
    db
      .select(listed)
      .from(releases)
      .where(where)
      .orderBy(...newestFirst)
      .limit(limit)
      .offset(offset)
      .all(),
  )
  uses(...rowTags(found.rows))
  return found
}

const rowTags = (rows: readonly ListedRelease[]) => rows.map(({ id }) => `row:release:${id}`)

const newest = prepared((db) =>
  db
    .select(listed)
    .from(releases)
    .where(eq(releases.locale, sql.placeholder('locale')))
    .orderBy(...newestFirst)
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** The newest releases of a language. */
export async function latestReleases(
  { db, uses }: Newsroom,
  locale: Locale,
  limit: number,
): Promise<ListedRelease[]> {
  const found = newest(db).all({ locale, limit })
  uses(`list:releases:${locale}`, ...rowTags(found))
  return found
}

/** What a list may be narrowed by, with how many releases each choice would show beside the other filters. */
export async function releaseChoices(newsroom: Newsroom, locale: Locale, filters: ReleaseFilters) {
  const { db, uses } = newsroom
  uses(`list:releases:${locale}`)
  const without = (name: keyof ReleaseFilters) => matching(locale, { ...filters, [name]: undefined })
  const year = sql<string>`cast(${releases.year} as text)`
  const found = db
    .select({ id: topics.id, value: topics.slug, label: topics.name, count: count() })
    .from(releases)
    .innerJoin(releaseAbout, and(eq(releaseAbout.releaseId, releases.id), eq(releaseAbout.kind, 'topic')))
    .innerJoin(topics, and(eq(topics.id, releaseAbout.entryId), eq(topics.locale, locale)))
    .where(without('topic'))
    .groupBy(topics.id)
    .all()
  uses(...found.map(({ id }) => `topic:${id}`))
  return {
    kinds: db
      .select({ value: releases.kind, count: count() })
      .from(releases)
      .where(without('kind'))
      .groupBy(releases.kind)
      .orderBy(desc(count()), releases.kind)
      .all(),
    years: db
      .select({ value: year, count: count() })
      .from(releases)
      .where(without('year'))
      .groupBy(releases.year)
      .orderBy(desc(releases.year))
      .all(),
    topics: found.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  }
}

function matching(locale: Locale, { kind, year, topic }: ReleaseFilters): SQL | undefined {
  return and(
    eq(releases.locale, locale),
    kind ? eq(releases.kind, kind) : undefined,
    year ? sql`cast(${releases.year} as text) = ${year}` : undefined,
    topic
      ? sql`${releases.id} in (select a.release_id from release_about a join topics t on t.id = a.entry_id
          where a.kind = 'topic' and t.slug = ${topic} and t.locale = ${locale})`
      : undefined,
  )
}

export type ReleaseChoices = Awaited<ReturnType<typeof releaseChoices>>
