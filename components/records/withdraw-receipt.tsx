import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/db/locales'
import { momentInWords } from '@/lib/i18n/format'
import type { WithdrawPlan } from '@/lib/workflow/withdraw-queries'

/** What a reader now finds at the addresses of a record that was withdrawn, and since when. */
export function WithdrawReceipt({ plan, site }: { plan: WithdrawPlan; site: string }) {
  const t = useTranslations('records.withdraw')
  const locale = useLocale() as Locale
  const { view, zone, languages, paths, replacement } = plan
  const { withdrawnAt, withdrawal } = view.withdrawn ?? {}
  if (!withdrawnAt || !withdrawal) return null
  return (
    <>
      <Notice
        tone="success"
        title={t('since', { at: momentInWords(withdrawnAt, zone, locale, { date: 'long', seconds: true }) })}
      >
        <p>{t('noticeStays')}</p>
        <ul className="flex flex-col gap-1">
          {paths.map((path) => (
            <li key={path} className="wrap-anywhere">
              <a href={`${site}${path}`}>{`${site}${path}`}</a>
            </li>
          ))}
        </ul>
      </Notice>
      <section className="flex flex-col gap-2 border border-hairline bg-sheet p-4 text-ui">
        <h2 className="font-semibold font-serif text-lead">{t('notice')}</h2>
        {languages.map((language) => (
          <p key={language} lang={language} className="whitespace-pre-line">
            {withdrawal.notice[language]}
          </p>
        ))}
        {replacement && <p>{t('replacedBy', { title: replacement.label })}</p>}
        {withdrawal.reason && <p className="text-muted">{t('reasonGiven', { reason: withdrawal.reason })}</p>}
      </section>
    </>
  )
}
