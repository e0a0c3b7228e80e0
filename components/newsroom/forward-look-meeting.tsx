import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/db/locales'
import { dayOfYear, zoneInWords } from '@/lib/i18n/format'
import type { ForwardMeeting } from '@/lib/meetings/published-forward-look'
import { MeetingStatus } from './meeting-status'

type Props = {
  meeting: ForwardMeeting
  locale: Locale
  /** The organisation's. */
  zone: string
  heading?: 'h3' | 'h4'
  /** What stands before the time: its day, where no heading says it. */
  day?: ReactNode
}

/** A meeting to come: when by its own clock and by ours, what, how and where, and what the media were told. */
export async function ForwardLookMeeting({ meeting, locale, zone, heading: Heading = 'h3', day }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsroom.meeting' })
  const f = await getTranslations({ locale, namespace: 'forwardLook' })
  const { kind, slug, title, place, format, status, advisory, endsOn, startsOn } = meeting
  const how = [t(`kinds.${kind}`), place, t(`formats.${format}`)].filter(Boolean)
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-meta text-muted">
        {day}
        <When meeting={meeting} locale={locale} zone={zone} />
        <MeetingStatus status={status} locale={locale} />
      </p>
      <Heading className="mt-1 text-pretty text-body leading-6">
        <a href={`/${locale}/meetings/${slug}`} className="title-link">
          {status === 'cancelled' ? <s>{title}</s> : title}
        </a>
      </Heading>
      <p className="mt-1 text-muted text-ui">{how.join(' · ')}</p>
      {endsOn > startsOn && (
        <p className="mt-1 text-muted text-ui">{f('until', { date: dayOfYear(endsOn, locale) })}</p>
      )}
      {status === 'postponed' && <p className="mt-1 text-muted text-ui">{f('noNewDay')}</p>}
      {advisory && (
        <p className="mt-1 text-ui">
          <a href={`/${locale}/releases/${advisory.slug}`}>{f('advisory')}</a>
        </p>
      )}
    </>
  )
}

/** The time where the meeting is, and, where clocks differ, the organisation's beside it. */
async function When({ meeting, locale, zone }: Pick<Props, 'meeting' | 'locale' | 'zone'>) {
  const f = await getTranslations({ locale, namespace: 'forwardLook' })
  const { startTime, startsOn, here, status } = meeting
  if (!startTime) return <span>{f('noTime')}</span>
  const hereZone = here && zoneInWords(zone, here.date, locale)
  const Text = status === 'postponed' || status === 'cancelled' ? 's' : 'span'
  return (
    <Text>
      <time dateTime={`${startsOn}T${startTime}`}>{startTime}</time>{' '}
      {zoneInWords(meeting.zone, startsOn, locale)}
      {here &&
        ` (${here.date === startsOn ? '' : `${dayOfYear(here.date, locale)}, `}${here.time} ${hereZone})`}
    </Text>
  )
}
