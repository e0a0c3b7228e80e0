import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aMeeting, anOffice, aRelease, corrected, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { advisedMeetings, forwardLook } from './published-forward-look'
import { pastMeetings, upcomingMeetings } from './published-list'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const meeting = (ru: string, startsOn: string, content: object = {}) =>
  aMeeting(office, {
    content: {
      ...{ title: { ru, en: `EN ${ru}` }, sessions: [], kind: 'conference', status: 'planned' },
      ...{ startsOn, startTime: '', ...content },
    },
  })

const on = (instant: string) => newsroomOn(office.public, new Date(instant))
const now = testNow.toISOString()
const titlesOf = (meetings: { title: string }[]) => meetings.map(({ title }) => title)
const byDay = async (instant = now) =>
  (await forwardLook(on(instant), 'ru')).days
    .filter(({ meetings }) => meetings.length > 0)
    .map(({ date, meetings }) => [date, titlesOf(meetings)])

test('the two weeks have fourteen days, today the first, each with what is to be on it', async () => {
  published(office, [
    meeting('Сегодня', '2026-11-20'),
    meeting('Позже в тот же день', '2026-11-23', { startTime: '15:00' }),
    meeting('Раньше', '2026-11-23', { startTime: '09:00' }),
    meeting('Последний день', '2026-12-03'),
    meeting('За ними', '2026-12-04'),
    meeting('Вчера', '2026-11-19'),
    meeting('Состоялось', '2026-11-21', { status: 'held' }),
  ])
  const { days, later, last } = await forwardLook(on(now), 'ru')
  expect(days.map(({ isToday }) => isToday)).toEqual([true, ...Array(13).fill(false)])
  expect(last).toBe('2026-12-03')
  expect(await byDay()).toEqual([
    ['2026-11-20', ['Сегодня']],
    ['2026-11-23', ['Раньше', 'Позже в тот же день']],
    ['2026-12-03', ['Последний день']],
  ])
  expect(titlesOf(later)).toEqual(['За ними'])
})

test('what began before and goes on stands under today', async () => {
  published(office, [meeting('Операция', '2026-11-10', { endsOn: '2026-11-21' })])
  expect(await byDay()).toEqual([['2026-11-20', ['Операция']]])
  expect(await byDay('2026-11-21T12:00:00.000Z')).toEqual([['2026-11-21', ['Операция']]])
  expect(await byDay('2026-11-22T12:00:00.000Z')).toEqual([])
})

test('a postponed or cancelled meeting stands where it was to be, and among those over after its day', async () => {
  published(office, [
    meeting('Отменённое', '2026-11-25', { status: 'cancelled' }),
    meeting('Перенесённое', '2026-11-26', { status: 'postponed' }),
  ])
  const { days } = await forwardLook(on(now), 'ru')
  expect(days.flatMap(({ meetings }) => meetings.map(({ status }) => status))).toEqual([
    'cancelled',
    'postponed',
  ])
  expect(titlesOf(await upcomingMeetings(on(now), 'ru'))).toEqual(['Отменённое', 'Перенесённое'])
  expect((await pastMeetings(on(now), 'ru')).total).toBe(0)
  const after = '2026-11-27T12:00:00.000Z'
  expect(await upcomingMeetings(on(after), 'ru')).toEqual([])
  expect(titlesOf((await pastMeetings(on(after), 'ru')).rows)).toEqual(['Перенесённое', 'Отменённое'])
})

test('a time is told by the clock of the meeting, and by that of the organisation where it shows another', async () => {
  published(office, [
    meeting('Бишкек', '2026-11-25', { startTime: '01:00', zone: 'Asia/Bishkek' }),
    meeting('Без времени', '2026-11-26', { zone: 'Asia/Bishkek' }),
  ])
  const { days } = await forwardLook(on(now), 'ru')
  expect(days.flatMap(({ meetings }) => meetings)).toMatchObject([
    { startTime: '01:00', zone: 'Asia/Bishkek', here: { date: '2026-11-24', time: '19:00' } },
    { startTime: '', here: undefined },
  ])
})

test('it leads to what the media were told, in the language of the page', async () => {
  const planned = meeting('Заседание', '2026-11-25')
  const content = { kind: 'advisory', title: 'Анонс', about: { meetingId: planned.recordId } }
  const other = { kind: 'announcement', title: 'Иное', about: { meetingId: planned.recordId } }
  published(office, [planned, aRelease(office, { content }), aRelease(office, { content: other })])
  const advisoryIn = async (locale: 'ru' | 'en') =>
    (await forwardLook(on(now), locale)).days.flatMap(({ meetings }) => meetings)[0]?.advisory
  expect(await advisoryIn('ru')).toMatchObject({ title: 'Анонс' })
  expect(await advisoryIn('en')).toBeUndefined()
})

test('an advisory is found however far ahead its meeting is, until that is over', async () => {
  const near = Array.from({ length: 12 }, (_, day) => meeting(`Заседание ${day}`, `2026-12-${day + 10}`))
  const far = meeting('Дальнее', '2027-03-01')
  const content = { kind: 'advisory', title: 'Анонс', about: { meetingId: far.recordId } }
  published(office, [...near, far, aRelease(office, { content })])
  expect(titlesOf(await advisedMeetings(on(now), 'ru'))).toEqual(['Дальнее'])
  expect(await advisedMeetings(on(now), 'en')).toEqual([])
  expect(await advisedMeetings(on('2027-03-02T12:00:00.000Z'), 'ru')).toEqual([])
})

test('it changes at the next midnight of the organisation, and when one of its meetings does', async () => {
  const [planned] = published(office, [meeting('Заседание', '2026-11-25')])
  const newsroom = on(now)
  await forwardLook(newsroom, 'ru')
  expect(newsroom.noted.until).toBe('2026-11-21T00:00:00.000Z')
  expect([...newsroom.noted.tags]).toEqual(
    expect.arrayContaining(['list:meetings:ru', `row:meeting:${planned?.recordId}`]),
  )
  if (planned)
    corrected(office, planned, {
      content: { status: 'cancelled' },
      note: { ru: 'Отменено.', en: 'Cancelled.' },
    })
  expect((await forwardLook(on(now), 'ru')).days.flatMap(({ meetings }) => meetings)).toMatchObject([
    { status: 'cancelled' },
  ])
})
