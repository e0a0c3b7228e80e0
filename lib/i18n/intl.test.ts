import { expect, test } from 'vitest'
import { collator, dateTimeFormat } from './intl'

test('a format is made once for a language, a style and a zone', () => {
  const moscow = { timeStyle: 'short', timeZone: 'Europe/Moscow' } as const
  const first = dateTimeFormat('ru-RU', moscow)
  expect(dateTimeFormat('ru-RU', { ...moscow })).toBe(first)
  expect(dateTimeFormat('en-GB', moscow)).not.toBe(first)
  expect(dateTimeFormat('ru-RU', { ...moscow, timeZone: 'Asia/Bishkek' }).resolvedOptions().timeZone).toBe(
    'Asia/Bishkek',
  )
})

test('a format that nobody asked for lately is forgotten, one in use is not', () => {
  const used = dateTimeFormat('ru-RU', { month: 'long' })
  const left = dateTimeFormat('ru-RU', { era: 'long' })
  for (const timeZone of Intl.supportedValuesOf('timeZone').slice(0, 200)) {
    dateTimeFormat('ru-RU', { timeStyle: 'long', timeZone })
    expect(dateTimeFormat('ru-RU', { month: 'long' })).toBe(used)
  }
  expect(dateTimeFormat('ru-RU', { era: 'long' })).not.toBe(left)
})

test('words come in the order of the language', () => {
  expect(['Ёлкин', 'Жуков', 'Егоров', 'Елкина'].toSorted(collator('ru').compare)).toEqual([
    'Егоров',
    'Ёлкин',
    'Елкина',
    'Жуков',
  ])
  expect(collator('ru')).toBe(collator('ru'))
})
