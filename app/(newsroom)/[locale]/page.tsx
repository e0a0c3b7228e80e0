import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { HomePage } from '@/components/newsroom/home-page'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { dutyView } from '@/lib/arrangement/published'
import { ledReleases } from '@/lib/arrangement/published-home'
import { dossiers } from '@/lib/directory/published-dossiers'
import { organisationView } from '@/lib/directory/published-organisation'
import { organisationData } from '@/lib/linked-data/organisation'
import { siteData } from '@/lib/linked-data/site'
import { forwardLook } from '@/lib/meetings/published-forward-look'
import { latestMeetings } from '@/lib/meetings/published-list'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'

type Props = { params: Promise<{ locale: Locale }> }

/** A journalist scans thirty items without paging; as many meetings and topics as stand beside them. */
const shown = { releases: 30, past: 4, topics: 12 }

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
  const { lead, others } = await ledReleases(handle, locale, shown.releases)
  const organisation = await organisationView(handle, locale)
  const t = await getTranslations({ locale, namespace: 'newsroom' })
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('')}>
      {organisation && <StructuredData data={organisationData(organisation, siteUrl())} />}
      <StructuredData data={siteData({ name: organisation?.name ?? t('title'), locale }, siteUrl())} />
      <HomePage
        lead={lead}
        releases={others}
        look={await forwardLook(handle, locale)}
        past={await latestMeetings(handle, locale, shown.past)}
        topics={(await dossiers(handle, locale)).slice(0, shown.topics)}
        duty={await dutyView(handle, locale)}
        organisation={organisation}
        changedAt={await lastChange(handle, `list:releases:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
