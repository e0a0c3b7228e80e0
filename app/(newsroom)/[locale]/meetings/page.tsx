import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates, listAlternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { listAddress } from '@/components/newsroom/list-address'
import { MeetingListPage } from '@/components/newsroom/meeting-list-page'
import type { Locale } from '@/db/locales'
import { meetingChoices, pastMeetings, upcomingMeetings } from '@/lib/meetings/published-list'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { pageNumber, queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

const queryOfList = (searchParams: SearchParams) => queryOf(searchParams, ...pageParameters.meetings)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.meetingList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: listAlternates(locale, '/meetings', await queryOfList(searchParams)),
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
      current="meetings"
      alternates={alternates('/meetings')}
      address={listAddress(`/${locale}/meetings`, { ...filters, page })}
    >
      <MeetingListPage
        upcoming={await upcomingMeetings(handle, locale)}
        past={await pastMeetings(handle, locale, filters, pageNumber(page))}
        choices={await meetingChoices(handle, locale, filters)}
        filters={filters}
        changedAt={await lastChange(handle, `list:meetings:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
