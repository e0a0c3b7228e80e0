import { getTranslations } from 'next-intl/server'
import { FollowedBy } from '@/components/newsroom/followed-by'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { followedBy } from '@/lib/subscriptions/by-token'
import { editorialDb } from '@/lib/web/db'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import type { subscriptionBy } from './known'

type Subscription = Awaited<ReturnType<typeof subscriptionBy>>

/** Says that no more mails come by this subscription, and how to come back. */
export async function EndedPage({ subscription }: { subscription: Subscription }) {
  const { locale, email, followed, token } = subscription
  const t = await getTranslations({ locale, namespace: 'follow' })
  const followsMore = followedBy(editorialDb(), email).length > 0
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('ended.title')}>
      <FollowedBy locale={locale} email={email} message="ended.text" followed={followed} />
      <p>
        <a href={followAddress(subscription)}>{t('ended.anew')}</a>
      </p>
      {followsMore && (
        <p>
          <a href={`/subscriptions/${token}`}>{t('manage.link')}</a>
        </p>
      )}
    </SubscriptionSheet>
  )
}

/** The form for the same thing, without the address that followed it. */
export function followAddress({ locale, list, query, followed }: Subscription): string {
  const form = new URLSearchParams({ list })
  if (list === 'page') {
    const [, , section, slug] = followed?.address?.split('/') ?? []
    if (!section || !slug) return `/${locale}/follow`
    form.set('kind', section === 'releases' ? 'release' : 'meeting')
    form.set('slug', decodeURIComponent(slug))
  } else for (const [name, value] of new URLSearchParams(query)) form.set(name, value)
  return `/${locale}/follow?${form}`
}
