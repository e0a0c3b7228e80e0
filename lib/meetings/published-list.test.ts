import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aBody } from '@/lib/testing/directory'
import { aMeeting, anOffice, type Office, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { type MeetingFilters, meetingChoices, pastMeetings, upcomingMeetings } from './published-list'

let office: Office
beforeEach(() => {
  office = anOffice()
  const names = [
    { from: null, to: null, names: { ru: bodyName('Совет министров'), en: bodyName('Council') } },
  ]
  const ministers = aBody(ctxOf(office.db, office.emil), { names })
  const meeting = (ru: string, bodyId: string, number: number, content: object) =>
    aMeeting(office, { content: { title: { ru, en: ru }, sessions: [{ bodyId, number }], ...content } })
  published(office, [
    meeting('Через месяц', ministers, 4, { status: 'planned', startsOn: '2026-12-20' }),
    meeting('Завтра', ministers, 3, { status: 'planned', startsOn: '2026-11-21' }),
    meeting('Было', office.directory.council, 22, { startsOn: '2026-11-19' }),
    meeting('Давно', ministers, 2, { startsOn: '2020-11-20', kind: 'conference' }),
  ])
})

const bodyName = (full: string) => ({ full, short: '', abbreviation: '' })
const on = (instant: string) => newsroomOn(office.public, new Date(instant))
const titlesOf = (meetings: { title: string }[]) => meetings.map(({ title }) => title)
const past = async (filters: MeetingFilters = {}) =>
  titlesOf((await pastMeetings(on(testNow.toISOString()), 'ru', filters)).rows)

test('planned meetings are to come, the nearest first, until their day is over', async () => {
  expect(titlesOf(await upcomingMeetings(on('2026-11-21T20:00:00.000Z'), 'ru'))).toEqual([
    'Завтра',
    'Через месяц',
  ])
  expect(titlesOf(await upcomingMeetings(on('2026-11-22T00:00:00.000Z'), 'ru'))).toEqual(['Через месяц'])
  expect(titlesOf((await pastMeetings(on('2026-11-22T00:00:00.000Z'), 'ru')).rows)[0]).toBe('Завтра')
})

test('the list changes at the next midnight by itself', async () => {
  const newsroom = on('2026-11-20T09:00:00.000Z')
  await upcomingMeetings(newsroom, 'ru')
  expect(newsroom.noted.until).toBe('2026-11-21T00:00:00.000Z')
  expect([...newsroom.noted.tags]).toContain('list:meetings:ru')
})

test('past meetings have the last first, and are narrowed by year, kind and body', async () => {
  expect(await past()).toEqual(['Было', 'Давно'])
  expect(await past({ year: '2020' })).toEqual(['Давно'])
  expect(await past({ kind: 'conference' })).toEqual(['Давно'])
  expect(await past({ body: 'coordination-council' })).toEqual(['Было'])
  expect(await past({ body: 'coordination-council', year: '2020' })).toEqual([])
})

test('the choices count past meetings only', async () => {
  expect(await meetingChoices(on(testNow.toISOString()), 'ru', {})).toMatchObject({
    kinds: [
      { value: 'conference', count: 1 },
      { value: 'session', count: 1 },
    ],
    years: [
      { value: '2026', count: 1 },
      { value: '2020', count: 1 },
    ],
    bodies: [
      { value: 'coordination-council', label: 'КСОПН', count: 1 },
      { value: 'council', label: 'Совет министров', count: 1 },
    ],
  })
})
