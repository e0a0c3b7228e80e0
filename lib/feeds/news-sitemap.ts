import { type Locale, locales } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import type { Newsroom } from '@/lib/publication/newsroom'
import { statement } from '@/lib/publication/prepared'
import { escapeHtml as escapeXml } from '@/lib/richtext/html'

/** How long a release is news, by the protocol. */
const twoDays = 48 * 60 * 60 * 1000

/** How many there may be in one file. */
const mostNews = 1000

type Row = { id: string; locale: Locale; slug: string; title: string; issuedAt: string }

const recent = `select id, locale, slug, title, issued_at as issuedAt from releases
  where locale = @locale and issued_at > @since order by issued_at desc, id desc limit @limit`

/**
 * The releases of the last two days, in every language, by Google's protocol for news. Each leaves by the clock alone.
 * `title` names the publication where no organisation has been released.
 */
export async function newsSitemap(
  newsroom: Newsroom,
  siteUrl: string,
  title: (locale: Locale) => string,
): Promise<string> {
  const { db, uses, until, now } = newsroom
  const since = new Date(now.getTime() - twoDays).toISOString()
  const rows = locales
    .flatMap((locale) => statement<Row>(db, recent).all({ locale, since, limit: mostNews }))
    .toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))
    .slice(0, mostNews)
  uses(...locales.map((locale) => `list:releases:${locale}`), ...rows.map(({ id }) => `row:release:${id}`))
  const [oldest] = rows.slice(-1)
  if (oldest) until(new Date(Date.parse(oldest.issuedAt) + twoDays).toISOString())
  const names = new Map<Locale, string>()
  for (const locale of locales) {
    names.set(locale, (await organisationView(newsroom, locale))?.name || title(locale))
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...rows.map((row) => urlOf(row, siteUrl, names.get(row.locale) ?? '')),
    '</urlset>',
    '',
  ].join('\n')
}

const urlOf = ({ locale, slug, title, issuedAt }: Row, siteUrl: string, name: string) =>
  [
    `<url><loc>${escapeXml(`${siteUrl}/${locale}/releases/${slug}`)}</loc><news:news>`,
    `<news:publication><news:name>${escapeXml(name)}</news:name><news:language>${locale}</news:language></news:publication>`,
    `<news:publication_date>${issuedAt}</news:publication_date><news:title>${escapeXml(title)}</news:title>`,
    '</news:news></url>',
  ].join('')
