import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutPage } from '@/components/newsroom/about-page'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { bodyList } from '@/lib/directory/published-bodies'
import { organisationView } from '@/lib/directory/published-organisation'
import { organisationData } from '@/lib/linked-data/organisation'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

/** The kinds of body that stand for the organisation itself. */
const own = ['organ', 'secretariat', 'working_group']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const handle = newsroom()
  const t = await getTranslations({ locale, namespace: 'site.about' })
  const organisation = await organisationView(handle, locale)
  return pageMetadata(handle, locale, {
    title: t('title'),
    description: organisation?.about,
    addresses: alternates('/about'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  const bodies = await bodyList(handle, locale)
  const organisation = await organisationView(handle, locale)
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/about')}>
      {organisation && <StructuredData data={organisationData(organisation, siteUrl())} />}
      <PageTrail locale={locale} loose={{ path: '/about', title: 'site.about.title' }} />
      <AboutPage
        organisation={organisation}
        bodies={bodies.filter(({ kind }) => own.includes(kind))}
        locale={locale}
      />
    </Frame>
  )
}
