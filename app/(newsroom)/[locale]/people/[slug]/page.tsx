import type { Metadata } from 'next'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { NotFoundPage } from '@/components/newsroom/not-found-page'
import { PersonPage } from '@/components/newsroom/person-page'
import { StructuredData } from '@/components/newsroom/structured-data'
import type { Locale } from '@/db/locales'
import { type PersonView, personView } from '@/lib/directory/published-people'
import { personData } from '@/lib/linked-data/entries'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { siteUrl } from '@/lib/web/site-url'
import { PageTrail } from '../../page-trail'
import { pageNumber, queryOf, type SearchParams } from '../../query'

type Props = { params: Promise<{ locale: Locale; slug: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const person = await personView(newsroom(), locale, { slug })
  if (!person) return {}
  return pageMetadata(newsroom(), locale, { title: person.name, addresses: alternatesOf(person) })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const { page, meetings } = await queryOf(searchParams, ...pageParameters['people/*'])
  const pages = { releases: pageNumber(page), meetings: pageNumber(meetings) }
  const handle = newsroom()
  const person = await personView(handle, locale, { slug }, pages)
  if (!person) return <NotFoundPage newsroom={handle} locale={locale} />
  return (
    <Frame newsroom={handle} locale={locale} current="people" alternates={alternatesOf(person)}>
      <PageTrail
        locale={locale}
        section="people"
        here={{ href: `/${locale}/people/${slug}`, label: person.name }}
      />
      <StructuredData data={personData(person, locale, siteUrl())} />
      <PersonPage person={person} locale={locale} />
    </Frame>
  )
}

const alternatesOf = ({ slug, languages }: PersonView) => alternates(`/people/${slug}`, languages)
