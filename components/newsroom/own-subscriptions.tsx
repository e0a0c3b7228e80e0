import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { dateInWords } from '@/lib/i18n/format'
import type { Followed } from '@/lib/subscriptions/published-words'
import { PlainForm, SendButton } from './plain-form'

type OwnSubscription = {
  id: string
  list: 'releases' | 'meetings' | 'page'
  frequency: 'immediate' | 'daily'
  /** The language in which it is written to. */
  locale: Locale
  /** The local date on which it was confirmed. */
  since: string
  followed: Followed | undefined
}

type Props = {
  locale: Locale
  /** The address of the subscription whose mail led here. */
  base: string
  subscriptions: readonly OwnSubscription[]
}

const frequencies = ['immediate', 'daily'] as const

/** All that an address follows: how often it is written to about each, and the end of each and of all. */
export async function OwnSubscriptions({ locale, base, subscriptions }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow.manage' })
  if (subscriptions.length === 0) return <p>{t('none')}</p>
  return (
    <>
      <ul className="border-hairline border-t">
        {subscriptions.map(({ id, list, frequency, since, followed, locale: language }) => {
          const title = followed?.title ?? t('gonePage')
          return (
            <li key={id} className="border-hairline border-b py-4">
              <p className="font-semibold font-serif text-lead" lang={language}>
                {followed?.address ? <a href={followed.address}>{title}</a> : title}
              </p>
              <p className="mt-1 text-muted text-ui">
                {list === 'page' && `${t('page')}, `}
                {t('since', { date: dateInWords(since, locale) })}
              </p>
              <div className="mt-3 flex flex-wrap items-center gap-x-10 gap-y-3">
                {list !== 'page' && (
                  <PlainForm
                    action={`${base}/frequency`}
                    hidden={{ id }}
                    className="flex flex-wrap items-center gap-x-4 gap-y-2"
                  >
                    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ui">
                      <legend className="sr-only">{t('frequency')}</legend>
                      {frequencies.map((value) => (
                        <label key={value} className="flex cursor-pointer items-center gap-2 py-1">
                          <input
                            type="radio"
                            name="frequency"
                            value={value}
                            defaultChecked={value === frequency}
                            className="choice flex-none"
                          />
                          {t(value)}
                        </label>
                      ))}
                    </fieldset>
                    <SendButton isQuiet label={t('changeOf', { title })}>
                      {t('change')}
                    </SendButton>
                  </PlainForm>
                )}
                <PlainForm action={`${base}/end`} hidden={{ id }}>
                  <SendButton isQuiet label={t('endOf', { title })}>
                    {t('end')}
                  </SendButton>
                </PlainForm>
              </div>
            </li>
          )
        })}
      </ul>
      {subscriptions.length > 1 && (
        <PlainForm action={`${base}/end-all`}>
          <SendButton isQuiet>{t('endAll')}</SendButton>
        </PlainForm>
      )}
    </>
  )
}
