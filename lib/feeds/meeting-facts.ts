import { datesInWords, zoneInWords } from '@/lib/i18n/format'
import type { MeetingText } from '@/lib/meetings/published'
import type { Say } from './feed'

export type Fact = { name: string; value: string }

/** The title of a meeting, with what became of it where it is not to be as planned. */
export function titleWithStatus({ title, status }: MeetingText, say: Say): string {
  return status === 'postponed' || status === 'cancelled'
    ? say('feeds.statusTitle', { status: say(`newsroom.meeting.${status}`), title })
    : title
}

/** When, where, how, of which bodies and under whom. */
export function factsOf(meeting: MeetingText, say: Say): Fact[] {
  const { locale, startsOn, endsOn, startTime, zone, chair, sessions } = meeting
  const time = startTime && `, ${startTime} (${zoneInWords(zone, startsOn, locale)})`
  const facts = {
    date: startsOn && datesInWords(startsOn, endsOn, locale) + time,
    place: placeOf(meeting),
    format: say(`newsroom.meeting.formats.${meeting.format}`),
    body: sessions.map(({ name }) => name).join('; '),
    chair: chair ? [chair.name, chair.post].filter(Boolean).join(', ') : '',
  }
  return Object.entries(facts).flatMap(([name, value]) =>
    value ? [{ name: say(`newsroom.meeting.${name}`), value }] : [],
  )
}

export const placeOf = ({ place, venue }: MeetingText) => [place, venue].filter(Boolean).join(', ')
