import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { Frame } from '@/components/newsroom/frame'
import { PersonListPage } from '@/components/newsroom/person-list-page'
import type { Locale } from '@/db/locales'
import { personList } from '@/lib/directory/published-people'
import { lastChange } from '@/lib/publication/last-change'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'newsroom.personList' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/people'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  return (
    <Frame newsroom={handle} locale={locale} current="people" alternates={alternates('/people')}>
      <PersonListPage
        people={await personList(handle, locale)}
        changedAt={await lastChange(handle, `list:people:${locale}`)}
        locale={locale}
        zone={handle.zone}
      />
    </Frame>
  )
}
