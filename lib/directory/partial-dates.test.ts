import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePeriods, covers, distance, firstDay, isBackwards, lastDay, overlap } from './partial-dates'

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Years, months and days. */
const partialDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, precision]) => day.slice(0, precision))

const open = fc.option(partialDates)
const periods = fc.record({ from: open, to: open }).filter((period) => !isBackwards(period))

describe('a partial date', () => {
  test('means every day of its year or month', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31'])
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29'])
    expect([firstDay('2021-02'), lastDay('2021-02')]).toEqual(['2021-02-01', '2021-02-28'])
    expect([firstDay('2020-11-20'), lastDay('2020-11-20')]).toEqual(['2020-11-20', '2020-11-20'])
  })

  test('begins no later than it ends, and its days have it as their beginning', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true)
        expect(firstDay(date).startsWith(date) && lastDay(date).startsWith(date)).toBe(true)
        expect(new Date(lastDay(date)).toISOString().slice(0, 10)).toBe(lastDay(date))
      }),
    )
  })
})

describe('a period', () => {
  test('given by a year covers the whole of it', () => {
    expect(covers({ from: '2020', to: '2020' }, '2020-01-01')).toBe(true)
    expect(covers({ from: '2020', to: '2020' }, '2020-12-31')).toBe(true)
    expect(covers({ from: '2020', to: '2020' }, '2021-01-01')).toBe(false)
    expect(covers({ from: '2020-11', to: null }, '2020-10-31')).toBe(false)
  })

  test('covers a day exactly when it is neither before its start nor after its end', () => {
    fc.assert(
      fc.property(periods, days, (period, day) => {
        const begun = period.from === null || firstDay(period.from) <= day
        const ended = period.to !== null && lastDay(period.to) < day
        expect(covers(period, day)).toBe(begun && !ended)
      }),
    )
  })

  test('overlaps another whatever the order, and always itself', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a))
        expect(overlap(a, a)).toBe(true)
      }),
    )
  })

  test('overlaps another exactly when they share a day', () => {
    fc.assert(
      fc.property(periods, periods, days, (a, b, day) => {
        if (covers(a, day) && covers(b, day)) expect(overlap(a, b)).toBe(true)
        if (!overlap(a, b)) expect(covers(a, day) && covers(b, day)).toBe(false)
      }),
    )
  })

  test('is no days away from what it covers, and some from what it does not', () => {
    expect(distance({ from: '2020', to: '2020' }, '2021-01-02')).toBe(2)
    expect(distance({ from: '2020-03', to: null }, '2020-02')).toBe(1)
    fc.assert(
      fc.property(periods, partialDates, (period, date) => {
        expect(distance(period, date) === 0).toBe(covers(period, date))
        expect(distance(period, date)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('is ordered by its start, then by its end', () => {
    const listed = [
      { from: '2020-06', to: null },
      { from: '2020', to: null },
      { from: '2020', to: '2020-03' },
      { from: null, to: '2019' },
    ]
    expect(listed.sort(comparePeriods)).toEqual([
      { from: null, to: '2019' },
      { from: '2020', to: '2020-03' },
      { from: '2020', to: null },
      { from: '2020-06', to: null },
    ])
  })

  test('that ends within the year in which it began is not backwards', () => {
    expect(isBackwards({ from: '2020-06', to: '2020' })).toBe(false)
    expect(isBackwards({ from: '2020-06', to: '2020-05' })).toBe(true)
  })
})
