import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater, weekdayOf } from './calendar'
import { dateInProse, rangeInProse } from './dates'
import { findDates, readDate } from './find-dates'

describe('a date in prose', () => {
  test('keeps its day with its month and its year with the word', () => {
    expect(dateInProse('2026-11-24')).toBe('24\u00a0ноября 2026\u00a0года')
    expect(dateInProse('2026-05-09', { withYear: false })).toBe('9\u00a0мая')
  })

  test.each([
    ['2026-11-24', '2026-11-27', 'с 24 по 27 ноября 2026 года', '24–27 ноября 2026 года'],
    ['2026-10-31', '2026-11-01', 'с 31 октября по 1 ноября 2026 года', '31 октября – 1 ноября 2026 года'],
    [
      '2026-12-30',
      '2027-01-02',
      'с 30 декабря 2026 года по 2 января 2027 года',
      '30 декабря 2026 года – 2 января 2027 года',
    ],
  ])('%s to %s is %s', (from, to, byPrepositions, byDash) => {
    expect(rangeInProse(from, to).replaceAll('\u00a0', ' ')).toBe(byPrepositions)
    expect(rangeInProse(from, to, { by: 'dash' }).replaceAll('\u00a0', ' ')).toBe(byDash)
  })
})

describe('a date that is read', () => {
  test.each([
    ['24 ноября 2026 года', '2026-11-24', ''],
    ['24\u00a0ноября 2026\u00a0г.', '2026-11-24', ''],
    ['24.11.2026', '2026-11-24', ''],
    ['24.11.2026 г.', '2026-11-24', ''],
    ['2026-11-24', '2026-11-24', ''],
    ['24-го ноября', '2026-11-24', ''],
    ['24-25 ноября', '2026-11-24', '2026-11-25'],
    ['24 – 25 ноября 2025 года', '2025-11-24', '2025-11-25'],
    ['24 и 25 ноября', '2026-11-24', '2026-11-25'],
    ['с 24 по 27 ноября', '2026-11-24', '2026-11-27'],
    ['с 31 октября по 1 ноября', '2026-10-31', '2026-11-01'],
    ['31 октября – 1 ноября', '2026-10-31', '2026-11-01'],
    ['с 30 декабря по 2 января', '2026-12-30', '2027-01-02'],
    ['24 марта с.г.', '2026-03-24', ''],
    ['24 марта текущего года', '2026-03-24', ''],
    ['15 января', '2027-01-15', ''],
    ['24–27.11.2026', '2026-11-24', '2026-11-27'],
    ['двадцать четвёртого ноября 2026 года', '2026-11-24', ''],
    ['третьего декабря', '2026-12-03', ''],
    ['24 нояб. 2026', '2026-11-24', ''],
    ['24.11.26', '2026-11-24', ''],
    ['12.05–14.05.2026', '2026-05-12', '2026-05-14'],
    ['24, 25 и 26 ноября', '2026-11-24', '2026-11-26'],
    ['31 декабря 2025 – 2 января 2026 года', '2025-12-31', '2026-01-02'],
    ['ноябре 2026 года', '2026-11', ''],
  ])('%s, published in December 2026', (text, from, to) => {
    expect(readDate(text, '2026-12-20')).toMatchObject({ from, to, isImpossible: false })
  })

  test('has no year where neither the text nor a publication gives one', () => {
    expect(readDate('24 ноября')).toMatchObject({ from: '--11-24', hasYear: false })
    expect(readDate('30 декабря – 2 января')).toMatchObject({ from: '--12-30', to: '--01-02' })
  })

  test.each(['31 ноября', '24.13.2026', '29 февраля 2025 года', '0 мая', '27-24 ноября'])(
    '%s is impossible',
    (text) => {
      expect(findDates(text, '2026-11-24')).toMatchObject([{ isImpossible: true }])
    },
  )

  test('stands where it is found, and a number of people after it is no year', () => {
    const text = 'В Минске 24 ноября 1200 участников, 1\u00a0марта 2027 года ещё 30 марта 5'
    expect(findDates(text, '2026-11-24').map(({ start, end }) => text.slice(start, end))).toEqual([
      '24 ноября',
      '1\u00a0марта 2027 года',
      '30 марта',
    ])
  })

  test('every span that is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 40 }), (offset, days) => {
        const from = daysLater('2015-01-01', offset)
        const to = daysLater(from, days)
        for (const by of ['prepositions', 'dash'] as const)
          expect(readDate(rangeInProse(from, to, { by }))).toMatchObject({ from, to, hasYear: true })
      }),
    )
  })
})

test.each([
  ['2026-11-24', 2],
  ['1969-12-29', 1],
  ['2024-02-29', 4],
  ['2027-01-03', 7],
])('%s is day %i of its week', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday)
})
