import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/desk/page-header'
import { Section } from '@/components/desk/section'
import { AddressForm } from '@/components/subscriptions/address-form'
import { FollowedTable } from '@/components/subscriptions/followed-table'
import { GrowthTable } from '@/components/subscriptions/growth-table'
import { QueueFacts } from '@/components/subscriptions/queue-facts'
import { UncertainTable } from '@/components/subscriptions/uncertain-table'
import { Notice } from '@/components/ui/notice'
import { may } from '@/lib/access/authorise'
import { organisationZone } from '@/lib/directory/organisation-zone'
import { mailQueue } from '@/lib/mail/queries'
import { mailWay } from '@/lib/mail/way'
import { followedInWords } from '@/lib/subscriptions/published-words'
import { followedLists, subscriptionGrowth } from '@/lib/subscriptions/queries'
import { newsroom } from '@/lib/web/newsroom'
import { requireCtx } from '@/lib/web/session'
import { endAction, eraseAction, lookUpAction, sendAgainAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('subscriptions'))('title') }
}

/** How many follow what, and how the queue stands: numbers, and nobody's address. */
export default async function SubscriptionsPage() {
  const ctx = await requireCtx()
  const growth = subscriptionGrowth(ctx) ?? notFound()
  const queue = mailQueue(ctx) ?? notFound()
  const t = await getTranslations('subscriptions')
  const zone = organisationZone(ctx.db)
  const mayChange = may(ctx, 'subscription.change')
  const way = mailWay({ smtpUrl: process.env.SMTP_URL, demo: process.env.DEMO !== 'off' })
  return (
    <>
      <PageHeader
        title={t('title')}
        status={t('status', { live: growth.live, addresses: growth.addresses })}
      />
      <div className="flex max-w-sheet flex-col gap-10">
        {way === 'files' && <Notice title={t('way.files')} />}
        {way === undefined && (
          <Notice tone="warning" title={t('way.none')}>
            <p>{t('way.noneText')}</p>
          </Notice>
        )}
        <Section title={t('lists.title')}>
          <FollowedTable lists={await inWords(followedLists(ctx) ?? [])} />
        </Section>
        <Section title={t('growth.title')}>
          <GrowthTable growth={growth} />
        </Section>
        <Section title={t('queue.title')}>
          <QueueFacts queue={queue} zone={zone} />
        </Section>
        {queue.uncertain.length > 0 && (
          <Section title={t('uncertain.title')} lead={t('uncertain.lead')}>
            <UncertainTable
              mails={queue.uncertain}
              zone={zone}
              sendAgain={mayChange ? sendAgainAction : undefined}
            />
          </Section>
        )}
        {mayChange && (
          <Section title={t('address.title')} lead={t('address.lead')}>
            <AddressForm lookUp={lookUpAction} end={endAction} erase={eraseAction} />
          </Section>
        )}
      </div>
    </>
  )
}

/** As the site names each list, in the language of those who follow it. */
const inWords = (lists: NonNullable<ReturnType<typeof followedLists>>) =>
  Promise.all(
    lists.map(async (list) => {
      if (list.list === 'page') return { ...list, title: undefined }
      const t = await getTranslations({ locale: list.locale })
      const followed = await followedInWords(newsroom(), { ...list, recordId: null }, t)
      return { ...list, title: followed?.title }
    }),
  )
