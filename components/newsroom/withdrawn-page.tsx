import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { WithdrawalView } from '@/lib/publication/published-withdrawal'
import { dayOf } from './dated'
import { RuledNotice } from './notice'

type Props = { withdrawal: WithdrawalView; locale: Locale; zone: string }

/** At the address of something withdrawn: that it was, when and why, and what takes its place. */
export async function WithdrawnPage({ withdrawal, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.withdrawn' })
  const { kind, withdrawnAt, notice, replacement } = withdrawal
  const section = kind === 'release' ? 'releases' : 'meetings'
  if (!notice) return <EndedLanguage withdrawal={withdrawal} locale={locale} />
  return (
    <>
      <h1 className="mb-6 text-h1">{t(`title.${kind}`)}</h1>
      <RuledNotice kind="withdrawn" title={t('label')} date={dayOf(withdrawnAt, zone, locale)}>
        <p>{notice}</p>
      </RuledNotice>
      {replacement && (
        <p className="mt-6 max-w-measure text-body">
          {t('replacement')} <a href={replacement.href}>{replacement.title}</a>
        </p>
      )}
      <p className="mt-6 text-ui">
        <a href={`/${locale}/${section}`}>{t(section)}</a>
      </p>
    </>
  )
}

/** At an address in a language in which it is public no more: where it still is. */
async function EndedLanguage({ withdrawal, locale }: Omit<Props, 'zone'>) {
  const t = await getTranslations({ locale, namespace: 'newsroom.ended' })
  return (
    <>
      <h1 className="mb-6 text-h1">{t('title')}</h1>
      <p className="max-w-measure text-body">
        {t(withdrawal.elsewhere.length > 0 ? 'elsewhere' : 'nowhere')}
      </p>
      <ul className="mt-6 text-body">
        {withdrawal.elsewhere.map((other) => (
          <li key={other.locale}>
            <a href={other.href} hrefLang={other.locale}>
              {t('read', { language: other.locale })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-ui">
        <a href={`/${locale}/meetings`}>{t('meetings')}</a>
      </p>
    </>
  )
}
