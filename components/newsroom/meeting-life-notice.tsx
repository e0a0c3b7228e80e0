import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/db/locales'
import { datesInWords } from '@/lib/i18n/format'
import { lifeOf } from '@/lib/meetings/life'
import type { MeetingView } from '@/lib/meetings/published'
import { dayOf } from './dated'
import { RuledNotice } from './notice'

type Props = {
  meeting: Pick<MeetingView, 'status' | 'startsOn' | 'endsOn' | 'updatedAt' | 'notes'>
  locale: Locale
  /** The organisation's. */
  zone: string
}

/** At the top of a meeting that will not be on its day: what has become of it, and since when readers know. */
export async function MeetingLifeNotice({ meeting, locale, zone }: Props) {
  const { startsOn, endsOn } = meeting
  const life = lifeOf(meeting)
  if (!life) return null
  const { status, at, note } = life
  const t = await getTranslations({ locale, namespace: 'forwardLook.notice' })
  return (
    <div className="mb-6">
      <RuledNotice kind="corrected" title={t(status)} date={dayOf(at, zone, locale)}>
        {note && <p>{note}</p>}
        {startsOn && <p>{t(`${status}From`, { date: datesInWords(startsOn, endsOn, locale) })}</p>}
      </RuledNotice>
    </div>
  )
}
