import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { PressPage } from '@/components/newsroom/press-page'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { dutyView } from '@/lib/arrangement/published'
import { organisationView } from '@/lib/directory/published-organisation'
import { organisationData } from '@/lib/linked-data/organisation'
import { advisedMeetings } from '@/lib/meetings/published-forward-look'
import { numberToShow } from '@/lib/releases/published-number'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'site.press' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/press'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  const organisation = await organisationView(handle, locale)
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/press')}>
      {organisation && <StructuredData data={organisationData(organisation, siteUrl())} />}
      <PageTrail locale={locale} loose={{ path: '/press', title: 'site.press.title' }} />
      <PressPage
        organisation={organisation}
        duty={await dutyView(handle, locale)}
        advised={await advisedMeetings(handle, locale)}
        cited={await numberToShow(handle, locale)}
        siteUrl={siteUrl()}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
