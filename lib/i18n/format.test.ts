import { expect, test } from 'vitest'
import { zoneInWords } from './format'

test.each([
  ['Asia/Almaty', '2026-11-20', 'UTC+5'],
  ['Asia/Almaty', '2020-11-20', 'UTC+6'],
  ['Asia/Bishkek', '2026-11-20', 'UTC+6'],
  ['Asia/Dushanbe', '2026-11-20', 'UTC+5'],
  ['Asia/Yerevan', '2026-11-20', 'UTC+4'],
  ['Europe/Minsk', '2026-11-20', 'UTC+3'],
  ['Asia/Kolkata', '2026-11-20', 'UTC+5:30'],
  ['America/New_York', '2026-07-01', 'UTC−4'],
  ['UTC', '2026-07-01', 'UTC+0'],
])('%s on %s is called %s in both languages', (zone, date, name) => {
  expect([zoneInWords(zone, date, 'ru'), zoneInWords(zone, date, 'en')]).toEqual([name, name])
})

test('Moscow is called by its name, whatever its offset was', () => {
  expect(zoneInWords('Europe/Moscow', '2012-11-20', 'ru')).toBe('МСК')
  expect(zoneInWords('Europe/Moscow', '2026-11-20', 'en')).toBe('Moscow time')
})
