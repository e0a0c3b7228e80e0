import { expect, test } from 'vitest'
import { foldedDays } from './forward-days'
import type { ForwardMeeting } from './published-forward-look'

const meeting = { id: 'm', title: 'Заседание' } as ForwardMeeting
const day = (date: string, count: number, isToday = false) => ({
  date,
  isToday,
  meetings: Array(count).fill(meeting),
})

test('days on which nothing is to be are one run, and today stands by itself', () => {
  const free = [day('2026-11-24', 0, true), day('2026-11-25', 0), day('2026-11-26', 0), day('2026-11-27', 1)]
  expect(foldedDays([...free, day('2026-11-28', 0)])).toEqual([
    free[0],
    { from: '2026-11-25', to: '2026-11-26' },
    free[3],
    { from: '2026-11-28', to: '2026-11-28' },
  ])
})
