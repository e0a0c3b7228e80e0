import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { MergePlan } from '@/lib/directory/merge-queries'
import { reasonKey } from '@/lib/i18n/reasons'

/** What a merge will do, or why it cannot be done. */
export function MergePlanView({ plan, from, into }: { plan: MergePlan; from: string; into: string }) {
  const t = useTranslations('directory.merge')
  const all = useTranslations()
  if (plan.reasons.length > 0) {
    return (
      <Notice tone="danger" title={t('refused')}>
        {plan.reasons.map((reason) => (
          <p key={reason.key}>{all(reasonKey(reason), reason.values)}</p>
        ))}
      </Notice>
    )
  }
  const moves = (['appointments', 'posts', 'bodies', 'people', 'forms'] as const).filter((name) => plan[name])
  return (
    <Notice tone="warning" title={t('plan', { from, into })}>
      <ul className="flex list-disc flex-col gap-1 pl-4">
        {(plan.aliases ?? []).length > 0 && (
          <li>{t('aliases', { list: (plan.aliases ?? []).join('; ') })}</li>
        )}
        {moves.map((name) => (
          <li key={name}>{t(`moves.${name}`, { count: plan[name] ?? 0 })}</li>
        ))}
        <li>{t('retires', { from })}</li>
        <li>{t('records', { count: plan.records ?? 0 })}</li>
      </ul>
    </Notice>
  )
}
