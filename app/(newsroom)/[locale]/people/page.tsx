import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates, listAlternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { PersonListPage } from '@/components/newsroom/person-list-page'
import type { Locale } from '@/db/locales'
import { personList } from '@/lib/directory/published-people'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { pageParameters } from '@/lib/web/page-parameters'
import { PageTrail } from '../page-trail'
import { queryOf, type SearchParams } from '../query'

type Props = { params: Promise<{ locale: Locale }>; searchParams: SearchParams }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const query = await queryOf(searchParams, ...pageParameters.people)
  const t = await getTranslations({ locale, namespace: 'newsroom.personList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: listAlternates(locale, '/people', query),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { letter } = await queryOf(searchParams, ...pageParameters.people)
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} current="people" alternates={alternates('/people')}>
      <PageTrail locale={locale} section="people" />
      <PersonListPage
        list={await personList(handle, locale, letter)}
        changedAt={await lastChange(handle, `list:people:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
