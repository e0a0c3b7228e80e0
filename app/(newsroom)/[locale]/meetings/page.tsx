import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { FacetValuesPage } from '@/components/newsroom/facet-values-page'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import { MeetingListPage } from '@/components/newsroom/meeting-list-page'
import type { Locale } from '@/db/locales'
import { meetingList } from '@/lib/meetings/published-list'
import { lastChange } from '@/lib/publication/last-change'
import { entryFilters } from '@/lib/publication/list-filters'
import { narrowingInWords } from '@/lib/publication/narrowing-words'
import { facetValues, listFacets } from '@/lib/publication/published-facets'
import { newsroom } from '@/lib/web/newsroom'
import { pageParameters } from '@/lib/web/page-parameters'
import { listMetadata } from '../list-metadata'
import { PageTrail } from '../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

const queryOfList = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.meetings)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  return listMetadata(newsroom(), locale, 'meetings', await queryOfList(searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { page, choose, letter, ...filters } = await queryOfList(searchParams)
  const handle = newsroom()
  const t = await getTranslations({ locale })
  const words = await narrowingInWords(handle, locale, 'meetings', filters, t)
  const filter = entryFilters.find((each) => each === choose)
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      current="meetings"
      alternates={alternates('/meetings')}
      address={listAddress(`/${locale}/meetings`, { ...filters, choose: filter, letter, page })}
    >
      <PageTrail locale={locale} section="meetings" />
      {filter ? (
        <FacetValuesPage
          list="meetings"
          filter={filter}
          values={await facetValues(handle, 'meetings', locale, filters, { filter, letter })}
          filters={filters}
          title={words.title}
          locale={locale}
          zone={handle.zone}
        />
      ) : (
        <MeetingListPage
          list={await meetingList(handle, locale, filters, pageNumber(page))}
          facets={await listFacets(handle, 'meetings', locale, filters)}
          filters={filters}
          words={words}
          changedAt={await lastChange(handle, `list:meetings:${locale}`)}
          locale={locale}
          zone={handle.zone}
        />
      )}
    </Frame>
  )
}
