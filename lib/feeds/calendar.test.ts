import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Locale } from '@/db/locales'
import type { ListFilters } from '@/lib/publication/list-filters'
import { newsroomOn } from '@/lib/publication/newsroom'
import { movesIn } from '@/lib/testing/moves'
import {
  aList,
  aMeeting,
  anOffice,
  corrected,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { wordsOf } from '@/lib/testing/words-of'
import { forwardCalendar, meetingCalendar, meetingsCalendar } from './calendars'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const siteUrl = 'https://press.example'
const later = new Date('2026-11-21T10:00:00.000Z')
const handle = () => newsroomOn(office.public, testNow)
const house = (locale: Locale) => ({
  siteUrl,
  say: wordsOf(locale),
})

const whole = (locale: Locale = 'ru', filters: ListFilters = {}) =>
  meetingsCalendar(handle(), locale, filters, house(locale))

/** The calendar as a program reads it; every line of it ends and folds as RFC 5545 asks. */
function read(text: string) {
  const lines = text.split('\r\n')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75)).toBe(true)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    status: component.getFirstPropertyValue('status'),
  }))
  return { calendar, events }
}

let number = 0
function made(content: object) {
  const sessions = [{ bodyId: office.directory.council, number: ++number }]
  const [meeting] = published(office, [aMeeting(office, { content: { sessions, ...content } })])
  return meeting as Made
}

describe('a meeting', () => {
  test('with a time begins at that instant, in UTC', async () => {
    const { recordId } = made({ startsOn: '2026-11-20', startTime: '11:00', zone: 'Asia/Almaty' })
    const { calendar, events } = read(await whole())
    const [first, ...others] = events
    expect(others).toEqual([])
    expect(first?.event.uid).toBe(`${recordId}@press.example`)
    expect(first?.component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART:20261120T060000Z')
    expect(first?.component.getFirstProperty('dtend')).toBeNull()
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([])
    expect(first).toMatchObject({ status: 'CONFIRMED' })
    expect(first?.event).toMatchObject({ summary: 'XXII заседание КСОПН', location: 'Москва', sequence: 0 })
    expect(first?.event.description).toContain('О ходе выполнения стратегии')
    expect(first?.event.description).not.toContain('О внутренних вопросах')
    expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T09:00:00Z')
    expect(first?.component.getFirstPropertyValue('url')).toBe(
      `${siteUrl}/ru/meetings/22nd-session-of-the-council`,
    )
  })

  test('of several days with a time ends with the last of them', async () => {
    made({ startsOn: '2026-11-20', endsOn: '2026-11-21', startTime: '11:00', zone: 'Europe/Moscow' })
    const [first] = read(await whole()).events
    expect(first?.component.getFirstProperty('dtend')?.toICALString()).toBe('DTEND:20261121T210000Z')
  })

  test('without a time takes whole days, up to the one after its last', async () => {
    made({ startsOn: '2026-12-30', endsOn: '2026-12-31', startTime: '' })
    const [first] = read(await whole()).events
    const line = (name: string) => first?.component.getFirstProperty(name)?.toICALString()
    expect(line('dtstart')).toBe('DTSTART;VALUE=DATE:20261230')
    expect(line('dtend')).toBe('DTEND;VALUE=DATE:20270101')
  })

  test('is the same event in both languages and after a correction, and says that it is newer', async () => {
    const meeting = made({})
    const [before] = read(await whole()).events
    corrected(office, meeting, {
      content: { startTime: '12:00' },
      note: { ru: 'Исправлено время.', en: 'The time was corrected.' },
      now: later,
    })
    const [after] = read(await whole('en')).events
    expect(after?.event.uid).toBe(before?.event.uid)
    expect(after?.event).toMatchObject({ sequence: 1, summary: '22nd session of the Council' })
    expect(after?.event.description).toMatch(/^The time was corrected\.\n/)
    expect(after?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-21T10:00:00Z')
  })

  test.each([
    ['planned', 'CONFIRMED', 'XXII заседание КСОПН'],
    ['postponed', 'TENTATIVE', 'Перенесено: XXII заседание КСОПН'],
    ['cancelled', 'CANCELLED', 'Отменено: XXII заседание КСОПН'],
  ])('that is %s is %s', async (status, expected, summary) => {
    made({ status, startsOn: '2026-12-10' })
    const [first] = read(await whole()).events
    expect(first).toMatchObject({ status: expected, event: { summary } })
  })

  test('that was withdrawn is struck out, without a word of what it was', async () => {
    const meeting = made({})
    const [before] = read(await whole()).events
    movesIn(office).withdraw(meeting)
    project(office)
    const text = await whole()
    const [after, ...others] = read(text).events
    expect(others).toEqual([])
    expect(after?.status).toBe('CANCELLED')
    expect(after?.event.uid).toBe(before?.event.uid)
    expect(after?.event.sequence).toBeGreaterThan(before?.event.sequence ?? 99)
    expect(after?.event.description).toContain('Отозвано.')
    expect(text).not.toContain('XXII')
  })

  test('that is no longer told in a language leaves its calendar and is not called off', async () => {
    const meeting = made({})
    corrected(office, meeting, { content: { languages: ['ru'] }, note: { ru: 'Без перевода.' }, now: later })
    expect(read(await whole('en')).events).toEqual([])
    expect(read(await whole('ru')).events).toMatchObject([{ status: 'CONFIRMED' }])
  })

  test('has a calendar of its own, with nothing of who took part', async () => {
    const meeting = aMeeting(office)
    published(office, [meeting, aList(office, meeting.recordId)])
    const text = await meetingCalendar(handle(), 'en', '22nd-session-of-the-council', house('en'))
    expect(read(text ?? '').events).toHaveLength(1)
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto|Sargsyan/)
    expect(await meetingCalendar(handle(), 'en', 'none', house('en'))).toBeUndefined()
  })
})

test('a calendar goes a year back, is narrowed as the list is, and says what it is', async () => {
  const old = made({ startsOn: '2025-11-19', title: { ru: 'Старое', en: 'Old' } })
  const kept = made({ startsOn: '2025-11-20', title: { ru: 'Годом ранее; да, ранее', en: 'A year ago' } })
  const working = made({ startsOn: '2026-11-01', kind: 'working_group', title: { ru: 'РГ', en: 'WG' } })
  const ids = (text: string) => read(text).events.map(({ event }) => event.uid.split('@')[0])
  expect(ids(await whole())).toEqual([working.recordId, kept.recordId])
  expect(ids(await whole('ru', { kind: 'working_group' }))).toEqual([working.recordId])
  expect(ids(await whole('ru', { body: 'nobody' }))).toEqual([])
  expect(ids(await whole())).not.toContain(old.recordId)
  const { calendar, events } = read(await whole('ru', { year: '2025' }))
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('Заседания')
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('2025')
  expect(calendar.getFirstPropertyValue('source')).toBe(`${siteUrl}/ru/meetings.ics?year=2025`)
  expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H')
  expect(events.map(({ event }) => event.summary)).toEqual(['Годом ранее; да, ранее'])
})

test('the forward look has what is to come', async () => {
  const coming = made({ status: 'planned', startsOn: '2026-11-25' })
  made({ startsOn: '2026-11-01' })
  const text = await forwardCalendar(handle(), 'ru', house('ru'))
  expect(read(text).events.map(({ event }) => event.uid)).toEqual([`${coming.recordId}@press.example`])
})

test('an empty calendar is a calendar', async () => {
  expect(read(await whole('en')).events).toEqual([])
})
