import { expect, test } from 'vitest'
import { digestAfter } from './digest-time'

test.each([
  [
    'before eight it is of the same day',
    '2026-11-20T04:59:59.999Z',
    '2026-11-20',
    '2026-11-20T05:00:00.000Z',
  ],
  ['at eight it is of the next', '2026-11-20T05:00:00.000Z', '2026-11-21', '2026-11-21T05:00:00.000Z'],
  ['in the evening too', '2026-11-20T20:59:00.000Z', '2026-11-21', '2026-11-21T05:00:00.000Z'],
  [
    'after midnight there, the day is theirs',
    '2026-11-20T22:00:00.000Z',
    '2026-11-21',
    '2026-11-21T05:00:00.000Z',
  ],
])('%s', (_, instant, date, dueAt) => {
  expect(digestAfter(instant, 'Europe/Moscow')).toEqual({ date, dueAt })
})

test('it is eight by the clock on both sides of the change to summer time', () => {
  expect(digestAfter('2026-03-28T12:00:00.000Z', 'Europe/Vienna').dueAt).toBe('2026-03-29T06:00:00.000Z')
  expect(digestAfter('2026-03-27T12:00:00.000Z', 'Europe/Vienna').dueAt).toBe('2026-03-28T07:00:00.000Z')
})
