import { robots } from '@/lib/feeds/robots'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export function GET() {
  // Nothing in it is of the store; the handle tells the front that nothing was left unnoted.
  newsroom()
  return new Response(robots(siteUrl()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
