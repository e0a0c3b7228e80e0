import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { Followed } from '@/lib/subscriptions/published-words'
import { FollowedTitle } from './followed'

type Props = {
  locale: Locale
  /** Whose subscription it is, and how the sentence about it begins. */
  email: string
  message: 'confirm.text' | 'confirmed.text' | 'unsubscribe.text' | 'ended.text'
  followed: Followed | undefined
  frequency?: string
}

/** Which mails go, or went, to an address. */
export async function FollowedBy({ locale, email, message, followed, frequency }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <>
      <p>{t.rich(message, { email, b: (text) => <b className="wrap-anywhere">{text}</b> })}</p>
      <FollowedTitle {...(followed ?? { title: t('manage.gonePage'), address: undefined })} />
      {frequency && <p className="text-muted text-ui">{frequency}</p>}
    </>
  )
}
