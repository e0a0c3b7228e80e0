import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/components/newsroom/alternates'
import { ContactLinks } from '@/components/newsroom/contact'
import { Frame } from '@/components/newsroom/frame'
import { StatementPage } from '@/components/newsroom/statement-page'
import type { Locale } from '@/db/locales'
import { organisationView } from '@/lib/directory/published-organisation'
import { addressKeptFor, confirmableFor } from '@/lib/subscriptions/limits'
import { newsroom } from '@/lib/web/newsroom'
import { pageMetadata } from '@/lib/web/page-metadata'
import { PageTrail } from '../page-trail'

type Props = { params: Promise<{ locale: Locale }> }

const hour = 3_600_000
/** How long addresses are kept, in the words of the page: hours, and days. */
const kept = { confirm: confirmableFor / hour, kept: addressKeptFor / (24 * hour) }

/** When what it says was last held against what the software does. */
const reviewedOn = '2026-11-24'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'site.privacy' })
  return pageMetadata(newsroom(), locale, {
    title: t('title'),
    description: t('description'),
    addresses: alternates('/privacy'),
  })
}

export default async function Page({ params }: Props) {
  const { locale } = await params
  const handle = newsroom()
  const t = await getTranslations({ locale, namespace: 'site.privacy' })
  const organisation = await organisationView(handle, locale)
  const contact = organisation?.contacts.find(({ email }) => email)
  const part = (id: string, items: readonly string[] = []) => ({
    id,
    title: t(`${id}.title`),
    text: t(`${id}.text`),
    items: items.length > 0 ? items.map((item) => t(`${id}.${item}`, kept)) : undefined,
  })
  return (
    <Frame newsroom={handle} locale={locale} alternates={alternates('/privacy')}>
      <PageTrail locale={locale} loose={{ path: '/privacy', title: 'site.privacy.title' }} />
      <StatementPage
        title={t('title')}
        lead={t('lead', { name: organisation?.name ?? t('house') })}
        dated={{ on: reviewedOn, words: (date) => t('dated', { date }) }}
        locale={locale}
        parts={[
          part('cookies'),
          part('trackers'),
          part('logs'),
          {
            ...part('mail', ['kept', 'why', 'where', 'end', 'erased']),
            after: (
              <p className="text-ui">
                <a href={`/${locale}/follow`}>{t('followLink')}</a>
              </p>
            ),
          },
          part('published'),
          {
            ...part('ask'),
            after: contact && (
              <div className="text-ui">
                <p>{organisation?.name}</p>
                {organisation?.address && (
                  <address className="whitespace-pre-line not-italic">{organisation.address}</address>
                )}
                <ContactLinks email={contact.email} phone={contact.phone} />
              </div>
            ),
          },
        ]}
      />
    </Frame>
  )
}
