import { getTranslations } from 'next-intl/server'
import { FollowedBy } from '@/components/newsroom/followed-by'
import { PlainForm, SendButton } from '@/components/newsroom/plain-form'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { EndedPage, followAddress } from '../ended-page'
import { frequencyInWords, type KeyParams, subscriptionBy, titled } from '../known'

export const generateMetadata = titled('confirm.title')

/** The link of the question: opening it changes nothing, for mail scanners open links. */
export default async function Page({ params }: KeyParams) {
  const subscription = await subscriptionBy(params)
  const { locale, state, email, followed, token } = subscription
  const t = await getTranslations({ locale, namespace: 'follow' })
  if (state === 'ended') return <EndedPage subscription={subscription} />
  if (state === 'expired')
    return (
      <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('confirm.expired')}>
        <p>{t('confirm.expiredText')}</p>
        <p>
          <a href={followAddress(subscription)}>{t('gone.anew')}</a>
        </p>
      </SubscriptionSheet>
    )
  const isConfirmed = state === 'confirmed'
  const title = t(isConfirmed ? 'confirmed.already' : 'confirm.title')
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={title}>
      <FollowedBy
        locale={locale}
        email={email}
        message={isConfirmed ? 'confirmed.text' : 'confirm.text'}
        followed={followed}
        frequency={await frequencyInWords(subscription)}
      />
      {isConfirmed ? (
        <p>
          <a href={`/subscriptions/${token}`}>{t('manage.link')}</a>
        </p>
      ) : (
        <>
          <PlainForm action={`/subscriptions/${token}/confirm`}>
            <SendButton>{t('confirm.button')}</SendButton>
          </PlainForm>
          <p className="text-muted text-ui">{t('confirm.notYou')}</p>
        </>
      )}
    </SubscriptionSheet>
  )
}
