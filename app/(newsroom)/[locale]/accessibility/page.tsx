import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { ContactLinks } from '@/components/newsroom/contact'
import { Frame } from '@/components/newsroom/frame'
import { StatementPage } from '@/components/newsroom/statement-page'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

/** When what it says was last looked at. It is the software that is spoken of: a change of it changes this day. */
const reviewedOn = '2026-11-24'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'site.accessibility' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/accessibility'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  const t = await getTranslations({ locale, namespace: 'site.accessibility' })
  const organisation = await organisationView(handle, locale)
  const contact = organisation?.contacts.find(({ email, phone }) => email || phone)
  const items = (part: string, names: readonly string[]) => names.map((name) => t(`${part}.${name}`))
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/accessibility')}>
      <PageTrail locale={locale} loose={{ path: '/accessibility', title: 'site.accessibility.title' }} />
      <StatementPage
        title={t('title')}
        lead={t('lead', { name: organisation?.name ?? t('house') })}
        dated={{ on: reviewedOn, words: (date) => t('dated', { date }) }}
        locale={locale}
        parts={[
          { id: 'status', title: t('status.title'), text: t('status.text') },
          {
            id: 'measures',
            title: t('measures.title'),
            text: '',
            items: items('measures', ['view', 'keyboard', 'script', 'structure', 'motion']),
            after: (
              <p className="text-ui">
                <a href={`/${locale}/view`}>{t('viewLink')}</a>
              </p>
            ),
          },
          {
            id: 'tested',
            title: t('tested.title'),
            text: t('tested.text'),
            items: items('tested', ['automatic', 'keyboard', 'size', 'validity']),
          },
          {
            id: 'gaps',
            title: t('gaps.title'),
            text: '',
            items: items('gaps', ['people', 'reader', 'plain', 'authors', 'tables']),
          },
          {
            id: 'complain',
            title: t('complain.title'),
            text: t('complain.text'),
            after: contact && (
              <div className="text-ui">
                <ContactLinks phone={contact.phone} email={contact.email} />
              </div>
            ),
          },
        ]}
      />
    </Frame>
  )
}
