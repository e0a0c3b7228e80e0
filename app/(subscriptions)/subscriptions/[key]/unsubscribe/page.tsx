import { getTranslations } from 'next-intl/server'
import { FollowedBy } from '@/components/newsroom/followed-by'
import { PlainForm, SendButton } from '@/components/newsroom/plain-form'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { EndedPage } from '../ended-page'
import { type KeyParams, subscriptionBy, titled } from '../known'

export const generateMetadata = titled('unsubscribe.title')

/** The link at the foot of each mail. A mail program sends the same address the one click of RFC 8058. */
export default async function Page({ params }: KeyParams) {
  const subscription = await subscriptionBy(params)
  const { locale, email, followed, token, state } = subscription
  if (state === 'ended' || state === 'expired') return <EndedPage subscription={subscription} />
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('unsubscribe.title')}>
      <FollowedBy locale={locale} email={email} message="unsubscribe.text" followed={followed} />
      <PlainForm action={`/subscriptions/${token}/unsubscribe`}>
        <SendButton>{t('unsubscribe.button')}</SendButton>
      </PlainForm>
      <p>
        <a href={`/subscriptions/${token}`}>{t('manage.link')}</a>
      </p>
    </SubscriptionSheet>
  )
}
