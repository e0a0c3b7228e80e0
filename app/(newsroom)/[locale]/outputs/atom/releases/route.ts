import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { releasesFeed } from '@/lib/feeds/releases-feed'
import { newsroom } from '@/lib/web/newsroom'
import { siteUrl } from '@/lib/web/site-url'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const feed = await releasesFeed(newsroom(), locale, {
    siteUrl: siteUrl(),
    words: { title: t('title'), kind: (kind) => t(`release.kinds.${kind}`) },
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
