import { getTranslations } from 'next-intl/server'
import { FollowForm } from '@/components/newsroom/follow-form'
import { FollowedTitle } from '@/components/newsroom/followed'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { reasonText } from '@/lib/i18n/reasons'
import { todayIn } from '@/lib/publication/today'
import { followedInForm } from '@/lib/subscriptions/published-words'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { type KeyParams, sentFormBy, titled } from '../known'

export const generateMetadata = titled('again.title')

/** What was typed, with what is wrong with it. */
export default async function Page({ params }: KeyParams) {
  const { locale, typed, reasons } = await sentFormBy(params)
  const handle = projectedNewsroom()
  const tAll = await getTranslations({ locale })
  const t = await getTranslations({ locale, namespace: 'follow' })
  const ofEmail = reasons.filter(({ field }) => field === 'email')
  const ofAll = reasons.filter(({ field }) => field !== 'email')
  const followed = await followedInForm(handle, locale, typed, tAll)
  return (
    <SubscriptionSheet newsroom={handle} locale={locale} title={t('again.title')}>
      <div role="alert" className="border-danger border-l-2 pl-3">
        {ofEmail.length > 0 && (
          <p className="font-semibold text-danger">{t('errors', { count: ofEmail.length })}</p>
        )}
        <ul>
          {ofEmail.map((reason) => (
            <li key={reason.key}>
              <a href="#follow-email">{reasonText(tAll, reason)}</a>
            </li>
          ))}
          {[...new Set(ofAll.map((reason) => reasonText(tAll, reason)))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {followed && <FollowedTitle {...followed} />}
      <FollowForm
        locale={locale}
        zone={handle.zone}
        today={todayIn(handle)}
        typed={typed}
        emailError={ofEmail[0] && reasonText(tAll, ofEmail[0])}
      />
    </SubscriptionSheet>
  )
}
