import { getTranslations } from 'next-intl/server'
import { datesInWords } from '@/lib/i18n/format'
import type { AdvisoryBox } from './advisory-box'
import { dayOf } from './dated'
import { RuledNotice } from './notice'

type Props = Parameters<typeof AdvisoryBox>[0]

/** What has become of the meeting since the media were told of it; nothing while it is to come. */
export async function AdvisoryNotice({ meeting, locale, zone }: Props) {
  const t = await getTranslations({ locale, namespace: 'forwardLook.notice' })
  const { phase, startsOn, endsOn, report, life } = meeting
  if (life)
    return (
      <div className="mb-6">
        <RuledNotice kind="corrected" title={t(life.status)} date={dayOf(life.at, zone, locale)}>
          <p>{t('advisoryStays')}</p>
        </RuledNotice>
      </div>
    )
  if (phase === 'to_come') return null
  const date = { iso: startsOn, words: datesInWords(startsOn, endsOn, locale) }
  return (
    <div className="mb-6">
      <RuledNotice kind="past" title={t(phase === 'over' ? 'over' : 'begun')} date={date}>
        {report && (
          <p>
            {t('report')} <a href={`/${locale}/releases/${report.slug}`}>{report.title}</a>
          </p>
        )}
      </RuledNotice>
    </div>
  )
}
