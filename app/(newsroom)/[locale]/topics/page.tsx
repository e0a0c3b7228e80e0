import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { TopicListPage } from '@/components/newsroom/topic-list-page'
import type { Locale } from '@/db/locales'
import { topicList } from '@/lib/directory/published-topics'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.topicList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/topics'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} current="topics" alternates={alternates('/topics')}>
      <PageTrail locale={locale} section="topics" />
      <TopicListPage
        topics={await topicList(handle, locale)}
        changedAt={await lastChange(handle, `list:topics:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
