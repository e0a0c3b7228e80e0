import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { BodyListPage } from '@/components/newsroom/body-list-page'
import { Frame } from '@/components/newsroom/frame'
import type { Locale } from '@/db/locales'
import { bodyList } from '@/lib/directory/published-bodies'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.bodyList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/bodies'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} current="bodies" alternates={alternates('/bodies')}>
      <PageTrail locale={locale} section="bodies" />
      <BodyListPage
        bodies={await bodyList(handle, locale)}
        changedAt={await lastChange(handle, `list:bodies:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
