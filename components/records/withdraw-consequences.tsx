import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { WithdrawPlan } from '@/lib/workflow/withdraw-queries'
import { recordPath } from './record-path'

/** What will happen, where and when, before a record is withdrawn. */
export function WithdrawConsequences({ plan, site }: { plan: WithdrawPlan; site: string }) {
  const t = useTranslations('records.withdraw')
  const { paths, lists, referrers } = plan
  return (
    <section className="flex flex-col gap-2 border border-hairline bg-sheet p-4 text-ui">
      <h2 className="font-semibold font-serif text-lead">{t('what')}</h2>
      <p>{t('textGoes')}</p>
      <ul className="flex flex-col">
        {paths.map((path) => (
          <li key={path} className="wrap-anywhere">
            <a href={`${site}${path}`}>{`${site}${path}`}</a>
          </li>
        ))}
      </ul>
      <p>{t('everywhere')}</p>
      {lists.length > 0 && <p>{t('listGoes')}</p>}
      {referrers.length > 0 && (
        <>
          <p>{t('referrers', { count: referrers.length })}</p>
          <ul className="list-disc pl-4">
            {referrers.map(({ id, kind, label }) => (
              <li key={id}>
                <Link href={recordPath(kind, id)}>{label}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
