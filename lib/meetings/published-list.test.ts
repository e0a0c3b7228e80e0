import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aBody } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, type Office, project, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import {
  type MeetingFilters,
  meetingChoices,
  meetingList,
  pastMeetings,
  upcomingMeetings,
} from './published-list'

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

test('a narrowed list has those to come apart, and the choices count all of them', async () => {
  const of = (filters: MeetingFilters) => meetingList(on(testNow.toISOString()), 'ru', filters)
  const { upcoming, past, total } = await of({ body: 'council' })
  expect([titlesOf(upcoming), titlesOf(past.rows), total]).toEqual([['Завтра', 'Через месяц'], ['Давно'], 3])
  expect(await of({ body: 'council', year: '2026', month: '12' })).toMatchObject({
    upcoming: [{ title: 'Через месяц' }],
    past: { rows: [], total: 0 },
    total: 1,
  })
  const facets = await meetingChoices(on(testNow.toISOString()), 'ru', { year: '2026' })
  expect(facets.find(({ filter }) => filter === 'body')?.choices).toEqual([
    { value: 'council', label: 'Совет министров', count: 2 },
    { value: 'coordination-council', label: 'КСОПН', count: 1 },
  ])
  expect(facets.find(({ filter }) => filter === 'year')?.choices).toEqual([
    { value: '2026', label: '', count: 3 },
    { value: '2020', label: '', count: 1 },
  ])
})

test('a meeting is found by its chair, and once its list is public by who stands on it and whose delegations were there', async () => {
  const filters = { person: 'igor-zubov' }
  const made = aMeeting(office, {
    content: {
      title: { ru: 'Со списком', en: 'With a list' },
      startsOn: '2026-10-01',
      sessions: [{ bodyId: office.directory.council, number: 21 }],
    },
  })
  published(office, [made])
  expect(await past({ state: 'am' })).toEqual([])
  published(office, [aList(office, made.recordId)])
  expect(await past({ state: 'am' })).toEqual(['Со списком'])
  expect(await past(filters)).toContain('Со списком')
  withdrawRecord(ctxOf(office.db, office.pavel), {
    recordId: made.recordId,
    notice: { ru: 'Отозвано.', en: 'Gone.' },
  })
  project(office)
  expect(await past({ state: 'am' })).toEqual([])
})
