import { getTranslations } from 'next-intl/server'
import { SubscriptionSheet } from '@/components/newsroom/subscription-sheet'
import { projectedNewsroom } from '@/lib/web/projected-newsroom'
import { type KeyParams, localeOf, titled } from '../known'

export const generateMetadata = titled('gone.title')

/** The same for a link that was erased, one that was never there, and a form that is forgotten. */
export default async function Page({ params }: KeyParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'follow.gone' })
  return (
    <SubscriptionSheet newsroom={projectedNewsroom()} locale={locale} title={t('title')}>
      <p>{t('text')}</p>
      <p>
        <a href={`/${locale}/follow`}>{t('anew')}</a>
      </p>
    </SubscriptionSheet>
  )
}
