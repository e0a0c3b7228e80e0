import type { Locale } from '@/db/locales'
import type { EntryKind } from '@/db/public/schema/entries'
import type { ListFilters } from '@/lib/publication/list-filters'
import { narrowingOf as meant } from '@/lib/publication/narrowing'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { type Parameters, statement } from '@/lib/publication/prepared'
import { listCounts, type Narrowing } from '@/lib/publication/published-counts'

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

/** As they stand in the address. */
export type ReleaseFilters = ListFilters

type Row = Omit<ListedRelease, 'isCorrected'> & { isCorrected: number }

const listed = `select r.id, r.slug, r.kind, r.title, r.lead, r.issued_at as issuedAt, r.issued_on as issuedOn,
  exists (select 1 from public_notes n where n.record_id = r.id and n.locale = r.locale) as isCorrected`

/** Which releases a page has is read from an index alone, however deep it is; only those are looked up, in this order (`cross`). */
const rowsOf = (ids: string) => `${listed} from (${ids} limit @limit offset @offset) p
  cross join releases r on r.id = p.id and r.locale = @locale order by r.issued_at desc, r.id desc`

/** Releases newest first, 30 a page; `page` counts from 1. */
export async function releaseList(
  newsroom: Newsroom,
  locale: Locale,
  filters: ReleaseFilters = {},
  page = 1,
): Promise<Page<ListedRelease>> {
  newsroom.uses(`list:releases:${locale}`)
  const { ids, given } = narrowed(newsroom, locale, filters)
  const total = statement<{ total: number }>(newsroom.db, `select count(*) as total from (${ids})`)
  return pageOf({ total: total.get(given)?.total ?? 0, page, size: pageSize }, (range) =>
    readRows(newsroom, ids, { ...given, ...range }),
  )
}

/** Where a walk through a list goes on: after this release. */
export type ReleasePlace = { issuedAt: string; id: string }

/**
 * The newest releases of a narrowing, for feeds and for who walks through all of them: `after` is the last one of the
 * walk so far, and whatever comes out or goes meanwhile, none is given twice.
 */
export async function newest(
  newsroom: Newsroom,
  locale: Locale,
  filters: ReleaseFilters,
  { limit, after }: { limit: number; after?: ReleasePlace },
): Promise<ListedRelease[]> {
  newsroom.uses(`list:releases:${locale}`)
  const { ids, given } = narrowed(newsroom, locale, filters, after)
  return readRows(newsroom, ids, { ...given, limit, offset: 0 })
}

function narrowed(newsroom: Newsroom, locale: Locale, filters: ReleaseFilters, after?: ReleasePlace) {
  const { kind, year, month, entries, isKnown } = meant(newsroom, locale, filters)
  const where = [
    'r.locale = @locale',
    isKnown ? '' : 'false',
    kind ? 'r.kind = @kind' : '',
    year === undefined ? '' : 'r.year = @year',
    month === undefined ? '' : 'substr(r.issued_on, 6, 2) = @month',
    ...Object.entries(entries).map(
      ([of]) =>
        `exists (select 1 from release_about a where a.release_id = r.id and a.kind = '${of}' and a.entry_id = @${of})`,
    ),
    after ? '(r.issued_at, r.id) < (@issuedAt, @after)' : '',
  ].filter(Boolean)
  const given = {
    ...{ locale, kind: kind ?? '', year: year ?? 0, month: String(month ?? 0).padStart(2, '0') },
    ...{ issuedAt: after?.issuedAt ?? '', after: after?.id ?? '' },
    ...Object.fromEntries(Object.entries(entries).map(([of, { id }]) => [of, id])),
  }
  return {
    ids: `select r.id from releases r where ${where.join(' and ')} order by r.issued_at desc, r.id desc`,
    given,
  }
}

/** Releases about a person, body or topic, newest first, 30 a page. */
export async function releasesAbout(
  newsroom: Newsroom,
  locale: Locale,
  { kind, id }: { kind: Exclude<EntryKind, 'state'>; id: string },
  page = 1,
): Promise<Page<ListedRelease>> {
  newsroom.uses(`${kind}:${id}`)
  return listOf(newsroom, locale, { about: { kind, id } }, page)
}

function listOf(newsroom: Newsroom, locale: Locale, narrowing: Narrowing, page: number): Page<ListedRelease> {
  const { kind, year, about } = narrowing
  const where = [kind && `${about ? 'release_kind' : 'kind'} = @kind`, year && 'year = @year']
  const also = where.map((each) => each && ` and ${each}`).join('')
  const ids = about
    ? `select release_id as id from release_about where kind = @about and entry_id = @entryId
       and locale = @locale${also} order by issued_at desc, release_id desc`
    : `select id from releases where locale = @locale${also} order by issued_at desc, id desc`
  const given = {
    locale,
    kind: kind ?? '',
    year: Number(year),
    about: about?.kind ?? '',
    entryId: about?.id ?? '',
  }
  const total = listCounts(newsroom.db, 'releases', locale).total(narrowing)
  return pageOf({ total, page, size: pageSize }, (range) => readRows(newsroom, ids, { ...given, ...range }))
}

function readRows({ db, uses }: Newsroom, ids: string, parameters: Parameters): ListedRelease[] {
  const rows = statement<Row>(db, rowsOf(ids))
    .all(parameters)
    .map((row) => ({ ...row, isCorrected: Boolean(row.isCorrected) }))
  uses(...rows.map(({ id }) => `row:release:${id}`))
  return rows
}

/** The newest releases of a language. */
export async function latestReleases(
  newsroom: Newsroom,
  locale: Locale,
  limit: number,
): Promise<ListedRelease[]> {
  newsroom.uses(`list:releases:${locale}`)
  const ids = 'select id from releases where locale = @locale order by issued_at desc, id desc'
  return readRows(newsroom, ids, { locale, limit, offset: 0 })
}

/** What a list may be narrowed by, with how many releases each choice would show beside the other filters. */
export async function releaseChoices(newsroom: Newsroom, locale: Locale, filters: ReleaseFilters) {
  newsroom.uses(`list:releases:${locale}`)
  const { kinds, years, entries } = listCounts(newsroom.db, 'releases', locale)
  const narrowing = narrowingOf(newsroom, locale, filters)
  const topics = entries({ ...narrowing, about: undefined })
  newsroom.uses(`list:topics:${locale}`)
  return {
    kinds: kinds({ ...narrowing, kind: undefined }),
    years: years({ ...narrowing, year: undefined }),
    topics: topics.toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  }
}

/** The topic at an address; one that nothing is about where there is none. */
function narrowingOf({ db }: Newsroom, locale: Locale, { kind, year, topic }: ReleaseFilters): Narrowing {
  if (!topic) return { kind, year }
  const found = statement<{ id: string }>(
    db,
    'select id from topics where slug = @topic and locale = @locale',
  )
  return { kind, year, about: { kind: 'topic', id: found.get({ topic, locale })?.id ?? '' } }
}

export type ReleaseChoices = Awaited<ReturnType<typeof releaseChoices>>
