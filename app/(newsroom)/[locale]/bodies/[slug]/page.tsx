import type { Metadata } from 'next'
import { alternates } from '@/components/newsroom/alternates'
import { BodyPage } from '@/components/newsroom/body-page'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { type BodyView, bodyView } from '@/lib/directory/published-bodies'
import { bodyData } from '@/lib/linked-data/entries'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../../query'

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const body = await bodyView(newsroom(), locale, { slug })
  if (!body) return {}
  return pageMetadata(newsroom(), locale, { title: body.name, addresses: alternatesOf(body) })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const { page, meetings } = await queryOf(searchParams, ...pageParameters['bodies/*'])
  const pages = { releases: pageNumber(page), meetings: pageNumber(meetings) }
  const handle = newsroom()
  const body = await bodyView(handle, locale, { slug }, pages)
  if (!body) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame newsroom={handle} locale={locale} current="bodies" alternates={alternatesOf(body)}>
      <PageTrail
        locale={locale}
        section="bodies"
        here={{ href: `/${locale}/bodies/${slug}`, label: body.name }}
      />
      <StructuredData data={bodyData(body, locale, siteUrl())} />
      <BodyPage body={body} locale={locale} zone={handle.zone} />
    </Frame>
  )
}

const alternatesOf = ({ slug, languages }: BodyView) => alternates(`/bodies/${slug}`, languages)
