import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates, listAlternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import { ReleaseListPage } from '@/components/newsroom/release-list-page'
import type { Locale } from '@/db/locales'
import { lastChange } from '@/lib/publication/last-change'
import { releaseChoices, releaseList } from '@/lib/releases/published-list'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

const queryOfList = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.releases)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.releaseList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: listAlternates(locale, '/releases', await queryOfList(searchParams)),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { page, ...filters } = await queryOfList(searchParams)
  const handle = newsroom()
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      current="releases"
      alternates={alternates('/releases')}
      address={listAddress(`/${locale}/releases`, { ...filters, page })}
    >
      <ReleaseListPage
        list={await releaseList(handle, locale, filters, pageNumber(page))}
        choices={await releaseChoices(handle, locale, filters)}
        filters={filters}
        changedAt={await lastChange(handle, `list:releases:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
