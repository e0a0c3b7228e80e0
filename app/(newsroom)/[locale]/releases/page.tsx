import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { FacetValuesPage } from '@/components/newsroom/facet-values-page'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import { ReleaseListPage } from '@/components/newsroom/release-list-page'
import type { Locale } from '@/db/locales'
import { lastChange } from '@/lib/publication/last-change'
import { entryFilters } from '@/lib/publication/list-filters'
import { narrowingInWords } from '@/lib/publication/narrowing-words'
import { facetValues, listFacets } from '@/lib/publication/published-facets'
import { releaseList } from '@/lib/releases/published-list'
import { newsroom } from '@/lib/web/newsroom'
import { pageParameters } from '@/lib/web/page-parameters'
import { listMetadata } from '../list-metadata'
import { PageTrail } from '../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

const queryOfList = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.releases)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  return listMetadata(newsroom(), locale, 'releases', await queryOfList(searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { page, choose, letter, ...filters } = await queryOfList(searchParams)
  const handle = newsroom()
  const t = await getTranslations({ locale })
  const words = await narrowingInWords(handle, locale, 'releases', filters, t)
  const filter = entryFilters.find((each) => each === choose)
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      current="releases"
      alternates={alternates('/releases')}
      address={listAddress(`/${locale}/releases`, { ...filters, choose: filter, letter, page })}
    >
      <PageTrail locale={locale} section="releases" />
      {filter ? (
        <FacetValuesPage
          list="releases"
          filter={filter}
          values={await facetValues(handle, 'releases', locale, filters, { filter, letter })}
          filters={filters}
          title={words.title}
          locale={locale}
          zone={handle.zone}
        />
      ) : (
        <ReleaseListPage
          list={await releaseList(handle, locale, filters, pageNumber(page))}
          facets={await listFacets(handle, 'releases', locale, filters)}
          filters={filters}
          words={words}
          changedAt={await lastChange(handle, `list:releases:${locale}`)}
          locale={locale}
          zone={handle.zone}
        />
      )}
    </Frame>
  )
}
