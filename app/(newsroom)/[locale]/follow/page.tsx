import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { FollowPage } from '@/components/newsroom/follow-page'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import type { Locale } from '@/db/locales'
import { todayIn } from '@/lib/publication/today'
import { type Followed, followedInForm } from '@/lib/subscriptions/published-words'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata, unlistedMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { PageTrail } from '../page-trail'
import { queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }
type Query = Awaited<ReturnType<typeof queryOfPage>>

const queryOfPage = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.follow)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const query = await queryOfPage(searchParams)
  const t = await getTranslations({ locale, namespace: 'follow' })
  const followed = await followedBy(locale, query)
  // One page for each list there is: only the one that asks for all of it is to be found.
  if (query.list) {
    const title = t(query.list === 'page' ? 'pageTitle' : 'title')
    return unlistedMetadata(newsroom(), locale, followed ? `${title}. ${followed.title}` : title)
  }
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/follow'),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const query = await queryOfPage(searchParams)
  const handle = newsroom()
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      alternates={alternates('/follow')}
      address={listAddress(`/${locale}/follow`, query)}
    >
      <PageTrail locale={locale} loose={{ path: '/follow', title: 'follow.title' }} />
      <FollowPage
        locale={locale}
        zone={handle.zone}
        today={todayIn(handle)}
        typed={query}
        followed={await followedBy(locale, query)}
      />
    </Frame>
  )
}

const followedBy = async (locale: Locale, query: Query): Promise<Followed | undefined> =>
  followedInForm(newsroom(), locale, query, await getTranslations({ locale }))
