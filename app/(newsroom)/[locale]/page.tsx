import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { HomePage } from '@/components/newsroom/home-page'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { topicList } from '@/lib/directory/published-topics'
import { latestMeetings, upcomingMeetings } from '@/lib/meetings/published-list'
import { lastChange } from '@/lib/publication/last-change'
import { latestReleases } from '@/lib/releases/published-list'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

/** The lead story and a screen or two of others; as many meetings as stand beside them. */
const shown = { releases: 25, upcoming: 5, past: 4 }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const handle = newsroom()
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  const organisation = await organisationView(handle, locale)
  return pageMetadata(handle, locale, {
    title: organisation?.name ?? t('title'),
    description: organisation?.about,
    addresses: alternates(''),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('')}>
      <HomePage
        releases={await latestReleases(handle, locale, shown.releases)}
        upcoming={await upcomingMeetings(handle, locale, shown.upcoming)}
        past={await latestMeetings(handle, locale, shown.past)}
        topics={await topicList(handle, locale)}
        organisation={await organisationView(handle, locale)}
        changedAt={await lastChange(handle, `list:releases:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
