import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** How many subscribers are written to about what was just published. */
export function ReceiptMails({
  mails: { immediate, daily, isReady },
}: {
  mails: { immediate: number; daily: number; isReady: boolean }
}) {
  const t = useTranslations('subscriptions.receipt')
  const isNone = immediate + daily === 0 && isReady
  return (
    <p>
      {isNone ? t('none') : t('mails', { immediate, daily })} {!isReady && t('making')}{' '}
      <Link href="/desk/subscriptions">{t('link')}</Link>
    </p>
  )
}
