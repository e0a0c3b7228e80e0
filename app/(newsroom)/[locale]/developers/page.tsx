import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { DevelopersPage } from '@/components/newsroom/developers-page'
import { Frame } from '@/components/newsroom/frame'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { latestMeetings } from '@/lib/meetings/published-list'
import { latestReleases } from '@/lib/releases/published-list'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'feeds.developers' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('lead'),
    addresses: alternates('/developers'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  const [release] = await latestReleases(handle, locale, 1)
  const [meeting] = await latestMeetings(handle, locale, 1)
  const organisation = await organisationView(handle, locale)
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/developers')}>
      <PageTrail locale={locale} loose={{ path: '/developers', title: 'feeds.developers.title' }} />
      <DevelopersPage
        locale={locale}
        siteUrl={siteUrl()}
        release={release}
        meeting={meeting?.slug}
        hasSecurityContact={Boolean(organisation?.securityEmail)}
      />
    </Frame>
  )
}
