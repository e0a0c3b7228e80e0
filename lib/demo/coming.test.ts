import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { appointments } from '@/db/seed/appointments'
import { topics } from '@/db/seed/topics'
import { comingRecords } from './coming'

const days = Array.from({ length: 800 }, (_, index) =>
  Temporal.PlainDate.from('2026-11-24').add({ days: index }).toString(),
)
const isWorking = (day: string) => Temporal.PlainDate.from(day).dayOfWeek < 6

describe('whenever the demo is filled', () => {
  test('five meetings are on working days of the coming two weeks, and one after them', () => {
    for (const today of days) {
      const last = Temporal.PlainDate.from(today).add({ days: 13 }).toString()
      const starts = comingRecords(today).meetings.map(({ startsOn }) => startsOn)
      expect(starts.every((day) => isWorking(day) && day > today)).toBe(true)
      expect(starts.map((day) => day <= last)).toEqual([true, true, true, true, true, false])
    }
  })

  test('readers were told of them, and of what became of them, on working days before', () => {
    for (const today of days) {
      const { meetings, releases } = comingRecords(today)
      const told = [...meetings, ...releases].flatMap(({ story }) => {
        if (story.fate !== 'published') throw new Error('Not published')
        return [story, ...(story.later ?? [])].map((each) => ('publishedAt' in each ? each.publishedAt : ''))
      })
      expect(told.every((at) => at.slice(0, 10) < today && isWorking(at.slice(0, 10)))).toBe(true)
      expect(
        releases.every(({ issuedAt, story }) => 'publishedAt' in story && story.publishedAt === issuedAt),
      ).toBe(true)
    }
  })
})

const { meetings, releases } = comingRecords('2026-11-24')

test('one is cancelled, one postponed, and of two the media were told in both languages', () => {
  const later = meetings.flatMap(({ story }) => (story.fate === 'published' ? (story.later ?? []) : []))
  expect(later.map(({ changes }) => changes.status)).toEqual(['cancelled', 'postponed'])
  expect(releases.map(({ kind, language }) => [kind, language])).toEqual([
    ['advisory', 'ru'],
    ['advisory', 'en'],
    ['advisory', 'ru'],
    ['advisory', 'en'],
  ])
  expect(JSON.stringify(releases)).toMatch(/Начало: понедельник, 30\u00a0ноября 2026\u00a0года, 09:30/)
  expect(JSON.stringify(releases)).toMatch(/until 17:00 on 27\u00a0November at/)
  expect(JSON.stringify(releases)).not.toMatch(/\{(day|date|eve)\}/)
})

test('whoever presides holds the post for good, and the topics are known', () => {
  const presiding = meetings.flatMap(({ chair }) => chair ?? [])
  for (const each of presiding)
    expect(appointments).toContainEqual(expect.objectContaining({ ...each, to: null }))
  const known = topics.map(({ key }) => key)
  for (const { topics: about } of meetings) expect(known).toEqual(expect.arrayContaining(about))
})
