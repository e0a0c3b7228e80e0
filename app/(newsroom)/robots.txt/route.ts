import { robots } from '@/lib/feeds/robots'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export function GET() {
  return new Response(robots(siteUrl()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
