import type { Locale } from '@/db/locales'
import { datesInWords, dayInWords, dayOfYear, zoneInWords } from '@/lib/i18n/format'

type Props = {
  when: {
    startsOn: string
    endsOn: string
    startTime: string
    startsAt: string | null
    zone: string
    here: { date: string; time: string } | undefined
  }
  locale: Locale
  /** The organisation's zone. */
  zone: string
}

/** Day and time of a meeting where it is, and, where clocks differ, the time in the organisation beside it. */
export function MeetingWhen({ when, locale, zone }: Props) {
  const { startsOn, endsOn, startTime, startsAt, here } = when
  const days = startsOn === endsOn ? dayInWords(startsOn, locale) : datesInWords(startsOn, endsOn, locale)
  const otherDay = here && here.date !== startsOn ? `${dayOfYear(here.date, locale)}, ` : ''
  return (
    <time dateTime={startsAt ?? startsOn}>
      {days}
      {startTime && `, ${startTime}\u00a0${zoneInWords(when.zone, startsOn, locale)}`}
      {here && ` (${otherDay}${here.time}\u00a0${zoneInWords(zone, here.date, locale)})`}
    </time>
  )
}
