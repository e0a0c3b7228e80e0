import { sitemapIndex } from '@/lib/feeds/sitemap'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export async function GET() {
  const index = await sitemapIndex(newsroom(), siteUrl())
  return new Response(index, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
