import { setImmediate } from 'node:timers/promises'
import type { Newsroom } from '@/lib/publication/newsroom'
import { escapeHtml as escapeXml } from '@/lib/richtext/html'
import { defaultAddress } from './default-address'
import { sitemapFile, sitemapFiles, sitemapName } from './sitemap-files'
import { fileRows, type SitemapRow, sectionRows } from './sitemap-rows'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

/** How many records are read and written between two breaths of the process. */
const slice = 500

/** The index of the files in which every public page stands, by the sitemap protocol 0.9. */
export async function sitemapIndex({ db, uses }: Newsroom, siteUrl: string): Promise<string> {
  uses('sitemap')
  const files = sitemapFiles(db).map(
    (file) => `<sitemap><loc>${escapeXml(`${siteUrl}/sitemap/${sitemapName(file)}`)}</loc></sitemap>`,
  )
  return [declaration, `<sitemapindex xmlns="${namespace}">`, ...files, '</sitemapindex>', ''].join('\n')
}

/** One of the files, slice by slice; undefined where the index names none such. */
export function sitemapText(
  { db, uses }: Newsroom,
  siteUrl: string,
  name: string,
): AsyncGenerator<string> | undefined {
  const file = sitemapFile(db, name)
  if (!file) return undefined
  uses('sitemap')
  async function* text() {
    yield `${declaration}\n<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
    if (file?.of === 'sections') yield urlsOf(sectionRows(db), siteUrl)
    else if (file) {
      for (let skip = 0, rows = [] as SitemapRow[]; skip === 0 || rows.length > 0; skip += slice) {
        rows = fileRows(db, file, { skip, limit: slice })
        yield urlsOf(rows, siteUrl)
        await setImmediate()
      }
    }
    yield '</urlset>\n'
  }
  return text()
}

const urlsOf = (rows: readonly SitemapRow[], siteUrl: string) =>
  rows.map((row) => `${urlOf(row, siteUrl)}\n`).join('')

function urlOf({ path, changedAt, alternates }: SitemapRow, siteUrl: string): string {
  const address = (of: string) => escapeXml(siteUrl + of)
  const links = languageLinks(alternates).map(
    ({ hreflang, path }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(path)}"/>`,
  )
  const lastmod = changedAt ? [`<lastmod>${changedAt}</lastmod>`] : []
  return ['<url>', `<loc>${address(path)}</loc>`, ...lastmod, ...links, '</url>'].join('')
}

function languageLinks(alternates: SitemapRow['alternates']) {
  const others = alternates.map(({ locale, path }) => ({ hreflang: locale as string, path }))
  const fallback = defaultAddress(Object.fromEntries(alternates.map(({ locale, path }) => [locale, path])))
  return fallback ? [...others, { hreflang: 'x-default', path: fallback }] : others
}
