import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { atom } from '@/lib/feeds/atom'
import type { Feed } from '@/lib/feeds/feed'
import { jsonFeed } from '@/lib/feeds/json-feed'
import { type FollowedList, listFeed } from '@/lib/feeds/list-feed'
import { filtersIn } from '@/lib/feeds/narrowed'
import { rss } from '@/lib/feeds/rss'
import { newsroom } from './newsroom'
import { siteUrl } from './site-url'

const formats: Record<'rss' | 'atom' | 'json', { write: (feed: Feed) => string; type: string }> = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
}

/** The route of a list in a format of feeds: the list as its address narrows it. */
export function feedRoute(list: FollowedList, format: keyof typeof formats) {
  return async (request: Request, { params }: { params: Promise<{ locale: string }> }) => {
    const locale = (await params).locale as Locale
    const say = await getTranslations({ locale })
    const filters = filtersIn(new URL(request.url).searchParams)
    const feed = await listFeed(newsroom(), locale, { list, filters }, { siteUrl: siteUrl(), say })
    const { write, type } = formats[format]
    return new Response(write(feed), { headers: { 'content-type': type } })
  }
}
