import { securityTxt } from '@/lib/feeds/security-txt'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export function GET() {
  const text = securityTxt(newsroom(), siteUrl())
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
