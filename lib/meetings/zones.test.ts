import { expect, test } from 'vitest'
import { allZones, likelyZones, offsetOn } from './zones'

test.each([
  ['Europe/Moscow', '2026-11-20', 'UTC+3'],
  ['Europe/Moscow', '2012-11-20', 'UTC+4'],
  ['Asia/Almaty', '2026-11-20', 'UTC+5'],
  ['Asia/Almaty', '2020-11-20', 'UTC+6'],
  ['Asia/Bishkek', '2026-11-20', 'UTC+6'],
  ['Asia/Dushanbe', '2026-11-20', 'UTC+5'],
  ['Asia/Yerevan', '2026-11-20', 'UTC+4'],
  ['Europe/Minsk', '2026-11-20', 'UTC+3'],
  ['Asia/Kolkata', '2026-11-20', 'UTC+5:30'],
  ['America/New_York', '2026-07-01', 'UTC−4'],
  ['UTC', '2026-07-01', 'UTC+0'],
])('%s on %s is at %s', (zone, date, offset) => {
  expect(offsetOn(zone, date)).toBe(offset)
})

test('the likely zones come first, and no zone comes twice', () => {
  const zones = allZones()
  expect(zones.slice(0, likelyZones.length)).toEqual([...likelyZones])
  expect(new Set(zones).size).toBe(zones.length)
})
