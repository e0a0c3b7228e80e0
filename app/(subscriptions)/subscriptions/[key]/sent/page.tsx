import { getTranslations } from 'next-intl/server'
import { listAddress } from '@/components/newsroom/list-address'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { type KeyParams, sentFormBy, titled } from '../known'

export const generateMetadata = titled('sent.title')

/** Says the same whatever the house knows of the address. */
export default async function Page({ params }: KeyParams) {
  const { locale, typed } = await sentFormBy(params)
  const { email = '', locale: _locale, frequency: _frequency, ...followed } = typed
  const t = await getTranslations({ locale, namespace: 'follow.sent' })
  const isDemo = !process.env.SMTP_URL
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('title')}>
      <p>{t.rich('text', { email, b: (text) => <b className="wrap-anywhere">{text}</b> })}</p>
      {isDemo && <p className="border-warning border-l-2 pl-3">{t('demo')}</p>}
      <p className="text-muted text-ui">{t('nothing')}</p>
      <p className="text-ui">
        <a href={listAddress(`/${locale}/follow`, followed)}>{t('other')}</a>
      </p>
    </SubscriptionSheet>
  )
}
