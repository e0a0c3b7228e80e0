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
