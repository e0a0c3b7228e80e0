import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { House } from '@/lib/feeds/feed'
import type { Newsroom } from '@/lib/publication/newsroom'
import { newsroom } from './newsroom'
import { siteUrl } from './site-url'

type Asked = { locale: Locale; slug: string; query: URLSearchParams }
type Write = (newsroom: Newsroom, asked: Asked, house: House) => Promise<string | undefined>

/** The route of a calendar, as it is written for a language, a record and a query. */
export function calendarRoute(write: Write) {
  return async (request: Request, { params }: { params: Promise<{ locale: string; slug?: string }> }) => {
    const { locale, slug = '' } = (await params) as { locale: Locale; slug?: string }
    const query = new URL(request.url).searchParams
    const say = await getTranslations({ locale })
    const text = await write(newsroom(), { locale, slug, query }, { siteUrl: siteUrl(), say })
    if (text === undefined) return new Response(null, { status: 404 })
    return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
  }
}
