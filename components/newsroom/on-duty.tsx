import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import type { OnDuty } from '@/lib/arrangement/published'
import { ContactLinks } from './contact'
import { momentOf } from './moment'

type Props = { duty: { now?: OnDuty; next?: OnDuty }; locale: Locale; zone: string }

/** Who answers the press now and until when; in a gap, from when somebody does. */
export async function OnDutyNow({ duty: { now, next }, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'site.duty' })
  const at = (instant: string) => {
    const { iso, words } = momentOf(instant, zone, locale)
    return <time dateTime={iso}>{words}</time>
  }
  if (!now) {
    return <p className="text-ui">{next ? t.rich('gapUntil', { from: () => at(next.from) }) : t('gap')}</p>
  }
  return (
    <div className="text-ui">
      <p className="font-semibold">{now.name}</p>
      <ContactLinks phone={now.phone} email={now.email} />
      <p className="mt-1 text-meta text-muted">{t.rich('until', { until: () => at(now.until) })}</p>
    </div>
  )
}
