import { getTranslations } from 'next-intl/server'
import { OwnSubscriptions } from '@/components/newsroom/own-subscriptions'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { localDateOf } from '@/lib/dates'
import { followedBy } from '@/lib/subscriptions/by-token'
import { followedInWords } from '@/lib/subscriptions/published-words'
import { editorialDb } from '@/lib/web/db'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { type KeyParams, subscriptionBy } from './known'

/** All that the address follows whose mail led here. */
export async function ManagePage({ params, isChanged = false }: KeyParams & { isChanged?: boolean }) {
  const { email, token, locale } = await subscriptionBy(params)
  const handle = projectedNewsroom()
  const tAll = await getTranslations({ locale })
  const t = await getTranslations({ locale, namespace: 'follow.manage' })
  const subscriptions = await Promise.all(
    followedBy(editorialDb(), email).map(async (each) => ({
      ...each,
      since: localDateOf(each.confirmedAt ?? each.createdAt, handle.zone),
      followed: await followedInWords(handle, each, tAll),
    })),
  )
  return (
    <SubscriptionSheet newsroom={handle} locale={locale} title={t('title')}>
      {isChanged && (
        <p role="status" className="border-success border-l-2 pl-3 font-semibold text-success text-ui">
          {t('changed')}
        </p>
      )}
      <p>{t.rich('of', { email, b: (text) => <b className="wrap-anywhere">{text}</b> })}</p>
      <OwnSubscriptions locale={locale} base={`/subscriptions/${token}`} subscriptions={subscriptions} />
      <p className="text-ui">
        <a href={`/${locale}/follow`}>{t('more')}</a>
      </p>
    </SubscriptionSheet>
  )
}
