import { getTranslations } from 'next-intl/server'
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

/** The same, struck out where the meeting will not be then; whether there is a new day is said beside it. */
export async function MeetingWhenNow({
  when,
  ...props
}: Omit<Props, 'when'> & { when: Props['when'] & { status: string } }) {
  const t = await getTranslations({ locale: props.locale, namespace: 'forwardLook' })
  if (when.status !== 'postponed' && when.status !== 'cancelled')
    return <MeetingWhen when={when} {...props} />
  return (
    <>
      <s>
        <MeetingWhen when={when} {...props} />
      </s>
      {when.status === 'postponed' && <span className="block text-muted">{t('noNewDay')}</span>}
    </>
  )
}
