import { getTranslations } from 'next-intl/server'
import { FollowedBy } from '@/components/newsroom/followed-by'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { EndedPage } from '../ended-page'
import { frequencyInWords, type KeyParams, subscriptionBy, titled } from '../known'

export const generateMetadata = titled('confirmed.title')

export default async function Page({ params }: KeyParams) {
  const subscription = await subscriptionBy(params)
  const { locale, email, followed, token, state } = subscription
  if (state !== 'confirmed') return <EndedPage subscription={subscription} />
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('confirmed.title')}>
      <FollowedBy
        locale={locale}
        email={email}
        message="confirmed.text"
        followed={followed}
        frequency={await frequencyInWords(subscription)}
      />
      <p>
        <a href={`/subscriptions/${token}`}>{t('manage.link')}</a>
      </p>
    </SubscriptionSheet>
  )
}
