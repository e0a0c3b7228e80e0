import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { ArchivePage } from '@/components/newsroom/archive-page'
import { Frame } from '@/components/newsroom/frame'
import type { Locale } from '@/db/locales'
import { archiveOf } from '@/lib/publication/archive'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'lists.archive' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/archive'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/archive')}>
      <PageTrail locale={locale} loose={{ path: '/archive', title: 'lists.archive.title' }} />
      <ArchivePage
        years={await archiveOf(handle, locale)}
        changedAt={await lastChange(handle, `list:releases:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
