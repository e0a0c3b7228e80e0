import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/db/locales'
import { newsSitemap } from '@/lib/feeds/news-sitemap'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export async function GET() {
  const titles = new Map<Locale, string>()
  for (const locale of locales) titles.set(locale, (await getTranslations({ locale }))('newsroom.title'))
  const text = await newsSitemap(newsroom(), siteUrl(), (locale) => titles.get(locale) ?? '')
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
