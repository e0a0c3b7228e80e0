import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import type { Locale } from '@/db/locales'
import { newsroom } from '@/lib/web/newsroom'
import { unlistedMetadata } from '@/lib/web/page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.notFound' })
  return unlistedMetadata(newsroom(), locale, t('title'))
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  return <NotFoundPage newsroom={newsroom()} locale={locale} />
}
