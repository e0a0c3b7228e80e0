import { Temporal } from 'temporal-polyfill'
import { type Locale, locales } from '@/db/locales'
import { type ComingMeeting, comingMeetings, type SeedAdvisory } from '@/db/seed/coming'
import type { SeedMeeting, SeedRelease } from '@/db/seed/format'
import { dayInWords, dayOfYear } from '@/lib/i18n/format'

const people = { author: 'sadykov', editor: 'yartseva', secretary: 'veresova' }

/** The meetings that are always to come and what the media were told of them, as of a day (YYYY-MM-DD) of the organisation. */
export function comingRecords(today: string): { meetings: SeedMeeting[]; releases: SeedRelease[] } {
  return {
    meetings: comingMeetings.map((meeting) => meetingOn(today, meeting)),
    releases: comingMeetings.flatMap((meeting) => advisoriesOn(today, meeting)),
  }
}

function meetingOn(today: string, coming: ComingMeeting): SeedMeeting {
  const { workingDays, advisory: _, becomes, ...meeting } = coming
  const later = becomes && [
    {
      change: 'noted' as const,
      changes: { status: becomes.status },
      note: becomes.note,
      ...published(workingDay(today, -1), '07'),
    },
  ]
  const story = { fate: 'published' as const, ...published(workingDay(today, -4), '08'), later }
  return { ...meeting, status: 'planned', startsOn: workingDay(today, workingDays), story }
}

function advisoriesOn(today: string, coming: ComingMeeting): SeedRelease[] {
  const { key, advisory, workingDays, sessions, topics, chair, place } = coming
  if (!advisory) return []
  const startsOn = workingDay(today, workingDays)
  const eve = workingDay(startsOn, -1)
  return locales.map((language) => {
    const { title, lead, body, contact } = dated(advisory[language], language, startsOn, eve)
    // The translation is begun when its original is there.
    const out = published(workingDay(today, -2), language === 'ru' ? '08' : '11')
    return {
      ...{ key: `${key}-advisory-${language}`, language, kind: 'advisory', title, lead, body, contact },
      dateline: place?.[language] ?? '',
      issuedAt: out.publishedAt,
      about: {
        meeting: key,
        bodies: sessions.map((session) => session.body),
        people: chair?.person ? [chair.person] : [],
        topics,
      },
      ...(language !== 'ru' && { translationOf: `${key}-advisory-ru` }),
      story: { fate: 'published', ...out },
    }
  })
}

/** An hour of office work, from the first line to the public. */
const published = (day: string, hour: string) => ({
  ...people,
  createdAt: `${day}T${hour}:05:00.000Z`,
  submittedAt: `${day}T${hour}:25:00.000Z`,
  approvedAt: `${day}T${hour}:40:00.000Z`,
  publishedAt: `${day}T${hour}:55:00.000Z`,
})

/** The day so many working days after a day, or before it; weekends are none. */
function workingDay(day: string, count: number): string {
  const step = Math.sign(count)
  let date = Temporal.PlainDate.from(day)
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add({ days: step })
    if (date.dayOfWeek < 6) left -= 1
  }
  return date.toString()
}

function dated(advisory: SeedAdvisory, locale: Locale, startsOn: string, eve: string): SeedAdvisory {
  const words: Record<string, string> = {
    '{day}': dayInWords(startsOn, locale),
    '{date}': dayOfYear(startsOn, locale),
    '{eve}': dayOfYear(eve, locale),
  }
  const text = JSON.stringify(advisory).replaceAll(/\{(day|date|eve)\}/g, (token) => words[token] ?? token)
  return JSON.parse(text)
}
