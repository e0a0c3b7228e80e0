import { and, eq } from 'drizzle-orm'
import { type Locale, locales } from '@/db/locales'
import { bodies, people, topics } from '@/db/public/schema/entries'
import { attendanceLists, meetings, releases } from '@/db/public/schema/records'
import type { Newsroom } from '@/lib/publication/newsroom'

const sections = ['', '/releases', '/meetings', '/bodies', '/people', '/topics'] as const

/** A page in one language; pages with the same `key` say the same in others. */
type Listed = { key: string; locale: Locale; path: string; changedAt?: string }

/** Every public page with the same page in other languages, as the sitemap protocol 0.9 wants it. */
export async function sitemap(newsroom: Newsroom, siteUrl: string): Promise<string> {
  newsroom.uses('sitemap')
  const pages = [...recordPages(newsroom), ...entryPages(newsroom)]
  const groups = new Map<string, Listed[]>()
  for (const page of [...sectionPages(pages), ...pages])
    groups.set(page.key, [...(groups.get(page.key) ?? []), page])
  const urls = [...groups.values()].flatMap((group) => group.map((page) => urlOf(page, group, siteUrl)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

function recordPages({ db }: Newsroom): Listed[] {
  const lists = db
    .select({ id: meetings.id, locale: meetings.locale, slug: meetings.slug, at: attendanceLists.updatedAt })
    .from(attendanceLists)
    .innerJoin(
      meetings,
      and(eq(meetings.id, attendanceLists.meetingId), eq(meetings.locale, attendanceLists.locale)),
    )
    .all()
  return [
    ...db
      .select()
      .from(releases)
      .all()
      .map(({ id, translationGroup, locale, slug, updatedAt }) => ({
        key: `release:${translationGroup ?? id}`,
        locale,
        path: `/releases/${slug}`,
        changedAt: updatedAt,
      })),
    ...db
      .select()
      .from(meetings)
      .all()
      .map(({ id, locale, slug, updatedAt }) => ({
        key: `meeting:${id}`,
        locale,
        path: `/meetings/${slug}`,
        changedAt: updatedAt,
      })),
    ...lists.map(({ id, locale, slug, at }) => ({
      key: `list:${id}`,
      locale,
      path: `/meetings/${slug}/participants`,
      changedAt: at,
    })),
  ]
}

/** An entry changes when one of the records that print it does. */
function entryPages({ db }: Newsroom): Listed[] {
  const changes = db.$client
    .prepare<[], { kind: string; id: string; locale: Locale; at: string }>(
      `select m.kind, m.entry_id as id, m.locale, max(r.updated_at) as at from mentions m
       join (select id, locale, updated_at from releases union all select id, locale, updated_at from meetings
             union all select id, locale, updated_at from attendance_lists) r
         on r.id = m.owner_id and r.locale = m.locale
       group by m.kind, m.entry_id, m.locale`,
    )
    .all()
  const changedAt = new Map(changes.map(({ kind, id, locale, at }) => [`${kind}:${id}:${locale}`, at]))
  const of = (kind: string, folder: string, table: typeof bodies | typeof people | typeof topics): Listed[] =>
    db
      .select()
      .from(table)
      .all()
      .map(({ id, locale, slug }) => ({
        key: `${kind}:${id}`,
        locale,
        path: `/${folder}/${slug}`,
        changedAt: changedAt.get(`${kind}:${id}:${locale}`),
      }))
  return [
    ...of('body', 'bodies', bodies),
    ...of('person', 'people', people),
    ...of('topic', 'topics', topics),
  ]
}

/** Home and the lists: as new as the newest of what is under them. */
function sectionPages(pages: readonly Listed[]): Listed[] {
  return sections.flatMap((path) =>
    locales.map((locale) => ({
      key: `section:${path}`,
      locale,
      path,
      changedAt: pages
        .filter((page) => page.locale === locale && page.path.startsWith(path))
        .flatMap(({ changedAt }) => changedAt ?? [])
        .reduce<string | undefined>((newest, at) => (newest && newest > at ? newest : at), undefined),
    })),
  )
}

function urlOf(page: Listed, group: readonly Listed[], siteUrl: string): string {
  const address = ({ locale, path }: Listed) => escapeXml(`${siteUrl}/${locale}${path}`)
  const alternates =
    group.length > 1
      ? group.map((each) => `<xhtml:link rel="alternate" hreflang="${each.locale}" href="${address(each)}"/>`)
      : []
  const lastmod = page.changedAt ? [`<lastmod>${page.changedAt}</lastmod>`] : []
  return ['<url>', `<loc>${address(page)}</loc>`, ...lastmod, ...alternates, '</url>'].join('')
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')
