import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { ForwardLookPage } from '@/components/newsroom/forward-look-page'
import { Frame } from '@/components/newsroom/frame'
import type { Locale } from '@/db/locales'
import { forwardLook } from '@/lib/meetings/published-forward-look'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'forwardLook' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/forward-look'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} current="meetings" alternates={alternates('/forward-look')}>
      <PageTrail locale={locale} loose={{ path: '/forward-look', title: 'forwardLook.title' }} />
      <ForwardLookPage look={await forwardLook(handle, locale)} locale={locale} zone={handle.zone} />
    </Frame>
  )
}
