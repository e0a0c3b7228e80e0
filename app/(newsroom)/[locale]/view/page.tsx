import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/components/newsroom/frame'
import { readerView } from '@/components/newsroom/reader-view'
import { ViewPage } from '@/components/newsroom/view-page'
import { type Locale, locales } from '@/db/locales'
import { returnPath, settingsAddress } from '@/lib/accessibility/addresses'
import { newsroom } from '@/lib/web/newsroom'
import { unlistedMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'view' })
  return unlistedMetadata(newsroom(), locale, t('title'))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const back = returnPath((await queryOf(searchParams, ...pageParameters.view)).from, locale)
  const settings = Object.fromEntries(locales.map((each) => [each, settingsAddress(each, back)]))
  return (
    <Frame newsroom={newsroom()} locale={locale} alternates={settings} address={back}>
      <ViewPage locale={locale} view={await readerView()} back={back} />
    </Frame>
  )
}
