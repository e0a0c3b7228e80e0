import { expect, test } from 'vitest'
import type { Newsroom } from '@/lib/publication/newsroom'
import { clockIn, phaseOf } from './phase'

const meeting = {
  status: 'planned',
  startsOn: '2026-12-10',
  endsOn: '2026-12-11',
  startTime: '11:00',
  startsAt: '2026-12-10T05:00:00.000Z' as string | null,
  zone: 'Asia/Bishkek',
}

function at(instant: string, changes: Partial<typeof meeting> = {}) {
  let until: string | undefined
  const newsroom = { now: new Date(instant), until: (last: string) => (until = last) } as unknown as Newsroom
  return [phaseOf(newsroom, { ...meeting, ...changes }), until]
}

test('a meeting is to come until its minute, under way until its last day is over where it is, then over', () => {
  expect(at('2026-12-10T04:59:59.999Z')).toEqual(['to_come', '2026-12-10T05:00:00.000Z'])
  expect(at('2026-12-10T05:00:00.000Z')).toEqual(['under_way', '2026-12-11T18:00:00.000Z'])
  expect(at('2026-12-11T17:59:59.999Z')).toEqual(['under_way', '2026-12-11T18:00:00.000Z'])
  expect(at('2026-12-11T18:00:00.000Z')).toEqual(['over', undefined])
})

test('without a time nobody says that it has begun on its first day', () => {
  const without = { startsAt: null, startTime: '' }
  expect(at('2026-12-10T12:00:00.000Z', without)).toEqual(['to_come', '2026-12-10T18:00:00.000Z'])
  expect(at('2026-12-10T18:00:00.000Z', without)).toEqual(['under_way', '2026-12-11T18:00:00.000Z'])
})

test('what was held is over, and what has no day yet is to come', () => {
  expect(at('2026-12-01T00:00:00.000Z', { status: 'held' })).toEqual(['over', undefined])
  expect(at('2026-12-01T00:00:00.000Z', { startsOn: '', endsOn: '' })).toEqual(['to_come', undefined])
})

test('the clock of another zone is told where it shows something else', () => {
  expect(clockIn('Europe/Moscow', meeting)).toEqual({ date: '2026-12-10', time: '08:00' })
  expect(clockIn('Asia/Bishkek', meeting)).toBeUndefined()
  expect(clockIn('Europe/Moscow', { ...meeting, startsAt: null })).toBeUndefined()
})
