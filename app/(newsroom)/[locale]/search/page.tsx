import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import { SearchPage } from '@/components/newsroom/search-page'
import type { Locale } from '@/db/locales'
import { searchNewsroom } from '@/lib/search/query-results'
import { searchOrders } from '@/lib/search/ranking'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata, unlistedMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { PageTrail } from '../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

/** What is shown again of a query; a longer one is cut. */
const longest = 200

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const { q } = await queryOf(searchParams, 'q')
  const t = await getTranslations({ locale, namespace: 'search' })
  if (q) return unlistedMetadata(newsroom(), locale, t('titleOf', { query: q.slice(0, longest) }))
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/search'),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const query = await queryOf(searchParams, ...pageParameters.search)
  const typed = (query.q ?? '').slice(0, longest)
  const order = searchOrders.find((each) => each === query.order) ?? searchOrders[0]
  const handle = newsroom()
  const found = await searchNewsroom(handle, locale, {
    ...{ typed, order, kind: query.kind, year: query.year, body: query.body },
    page: pageNumber(query.page),
  })
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      query={typed}
      address={listAddress(`/${locale}/search`, { ...query, q: typed })}
    >
      <PageTrail locale={locale} loose={{ path: '/search', title: 'search.title' }} />
      <SearchPage
        typed={typed}
        filters={{ kind: query.kind, year: query.year, body: query.body }}
        order={order}
        found={found}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
