import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { zoneInWords } from '@/lib/i18n/format'
import type { TypedForm } from '@/lib/subscriptions/form'
import { PlainForm, SendButton } from './plain-form'
import { RadioChoice } from './radio-choice'

type Props = {
  locale: Locale
  /** The organisation's zone and date, by which the hour of digests is named. */
  zone: string
  today: string
  /** What is followed, and what was typed already. Without a list it is asked for. */
  typed: TypedForm
  /** What is wrong with the address. */
  emailError?: string
  /** Whether the list is among the questions. */
  asksList?: boolean
}

const lists = ['releases', 'meetings'] as const

/** Asks for an address to write to. It works without script, and leads to the desk's side, where addresses are kept. */
export async function FollowForm({ locale, zone, today, typed, emailError, asksList = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const { email, frequency = 'immediate', list = lists[0], ...followed } = typed
  const isPage = list === 'page'
  return (
    <PlainForm
      action="/subscriptions"
      hidden={{ ...followed, locale, list: asksList ? undefined : list }}
      className="max-w-form space-y-6"
    >
      {asksList && (
        <RadioChoice
          legend={t('fields.list')}
          name="list"
          chosen={list}
          choices={lists.map((value) => ({ value, label: t(`fields.lists.${value}`) }))}
        />
      )}
      <div>
        <label htmlFor="follow-email" className="mb-1 block font-semibold text-ui">
          {t('fields.email')}
        </label>
        <input
          id="follow-email"
          type="email"
          name="email"
          autoComplete="email"
          spellCheck={false}
          required
          maxLength={200}
          defaultValue={email}
          aria-invalid={emailError ? true : undefined}
          aria-describedby={emailError ? 'follow-email-error follow-email-hint' : 'follow-email-hint'}
          className="h-11 w-full rounded-sm border border-field bg-sheet px-3 text-body aria-invalid:border-2 aria-invalid:border-danger"
        />
        {emailError && (
          <p id="follow-email-error" className="mt-1 font-medium text-danger text-ui">
            {emailError}
          </p>
        )}
        <p id="follow-email-hint" className="mt-1 text-muted text-ui">
          {t('fields.emailHint')}
        </p>
      </div>
      {!isPage && (
        <RadioChoice
          legend={t('fields.frequency')}
          name="frequency"
          chosen={frequency}
          choices={(['immediate', 'daily'] as const).map((value) => ({
            value,
            label: t(`frequencies.${value}`, { zone: zoneInWords(zone, today, locale) }),
          }))}
        />
      )}
      {/* Nobody sees it; programs that fill every field do. */}
      <div hidden>
        <label htmlFor="follow-website">{t('fields.website')}</label>
        <input id="follow-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <SendButton>{t(isPage ? 'submitPage' : 'submit')}</SendButton>
      <p className="text-muted text-ui">
        {t.rich('privacy', { privacy: (text) => <a href={`/${locale}/privacy`}>{text}</a> })}
      </p>
    </PlainForm>
  )
}
