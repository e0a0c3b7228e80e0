import type { Metadata } from 'next'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import { StructuredData } from '@/components/newsroom/structured-data'
import { TopicPage } from '@/components/newsroom/topic-page'
import type { Locale } from '@/db/locales'
import { type TopicView, topicView } from '@/lib/directory/published-topics'
import { topicData } from '@/lib/linked-data/entries'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../../query'

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const topic = await topicView(newsroom(), locale, { slug })
  if (!topic) return {}
  return pageMetadata(newsroom(), locale, { title: topic.name, addresses: alternatesOf(topic) })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const { page, meetings } = await queryOf(searchParams, ...pageParameters['topics/*'])
  const pages = { releases: pageNumber(page), meetings: pageNumber(meetings) }
  const handle = newsroom()
  const topic = await topicView(handle, locale, { slug }, pages)
  if (!topic) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame newsroom={handle} locale={locale} current="topics" alternates={alternatesOf(topic)}>
      <PageTrail
        locale={locale}
        section="topics"
        here={{ href: `/${locale}/topics/${slug}`, label: topic.name }}
      />
      <StructuredData data={topicData(topic, locale, siteUrl())} />
      <TopicPage topic={topic} locale={locale} zone={handle.zone} />
    </Frame>
  )
}

const alternatesOf = ({ slug, languages }: TopicView) => alternates(`/topics/${slug}`, languages)
