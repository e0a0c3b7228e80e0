import type { Locale } from '@/db/locales'
import type { EntryKind } from '@/db/public/schema/entries'
import type { ListFilters } from '@/lib/publication/list-filters'
import { inList } from '@/lib/publication/list-index'
import { narrowingOf } from '@/lib/publication/narrowing'
import type { Newsroom } from '@/lib/publication/newsroom'
import { type Page, pageOf } from '@/lib/publication/pages'
import { type Parameters, statement } from '@/lib/publication/prepared'
import { listCounts } from '@/lib/publication/published-counts'
import { listFacets } from '@/lib/publication/published-facets'

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
  newsroom.uses(list(locale))
  const narrowing = narrowingOf(newsroom, locale, filters)
  return inList(newsroom.db, { list: 'releases', locale }, narrowing, ({ scan, part }) =>
    pageOf({ total: scan.total, page, size: pageSize }, (range) => readThese(newsroom, locale, part(range))),
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
  newsroom.uses(list(locale))
  const narrowing = narrowingOf(newsroom, locale, filters)
  const place = after && { at: after.issuedAt, id: after.id }
  const ids = inList(newsroom.db, { list: 'releases', locale }, narrowing, (found) =>
    found.after(limit, place),
  )
  return readThese(newsroom, locale, ids)
}

const list = (locale: Locale) => `list:releases:${locale}`

/** Looks up releases by their ids, in this order. */
export function readThese(newsroom: Newsroom, locale: Locale, ids: readonly string[]): ListedRelease[] {
  const each = statement<Row>(
    newsroom.db,
    `${listed} from releases r where r.id = @id and r.locale = @locale`,
  )
  return ids.flatMap((id) => {
    const row = each.get({ id, locale })
    if (!row) return []
    newsroom.uses(`row:release:${id}`)
    return [{ ...row, isCorrected: Boolean(row.isCorrected) }]
  })
}

/** Releases about a person, body or topic, newest first, 30 a page. */
export async function releasesAbout(
  newsroom: Newsroom,
  locale: Locale,
  { kind, id }: { kind: Exclude<EntryKind, 'state'>; id: string },
  page = 1,
): Promise<Page<ListedRelease>> {
  newsroom.uses(`${kind}:${id}`)
  const ids = `select release_id as id from release_about where kind = @kind and entry_id = @id
    and locale = @locale order by issued_at desc, release_id desc`
  const total = listCounts(newsroom.db, 'releases', locale).total({ about: { kind, id } })
  return pageOf({ total, page, size: pageSize }, (range) =>
    readRows(newsroom, ids, { locale, kind, id, ...range }),
  )
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
export const releaseChoices = (newsroom: Newsroom, locale: Locale, filters: ReleaseFilters) =>
  listFacets(newsroom, 'releases', locale, filters)
