import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates, listAlternates } from '@/components/newsroom/alternates'
import { CorrectionListPage } from '@/components/newsroom/correction-list-page'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import type { Locale } from '@/db/locales'
import { lastChange } from '@/lib/publication/last-change'
import { correctionList, correctionYears } from '@/lib/publication/published-corrections'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { PageTrail } from '../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

const queryOfPage = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.corrections)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'corrections' })
  const query = await queryOfPage(searchParams)
  return pageMetadata(newsroom(), locale, {
    title: query.year ? t('titleOfYear', { year: query.year }) : t('title'),
    description: t('description'),
    addresses: listAlternates(locale, '/corrections', query),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { year, page } = await queryOfPage(searchParams)
  const handle = newsroom()
  return (
    <Frame
      newsroom={handle}
      locale={locale}
      alternates={alternates('/corrections')}
      address={listAddress(`/${locale}/corrections`, { year, page })}
    >
      <PageTrail locale={locale} loose={{ path: '/corrections', title: 'corrections.title' }} />
      <CorrectionListPage
        list={await correctionList(handle, locale, { year, page: pageNumber(page) })}
        years={await correctionYears(handle, locale)}
        year={year}
        changedAt={await lastChange(handle, `list:corrections:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
