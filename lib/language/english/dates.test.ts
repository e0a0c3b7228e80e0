import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../russian/calendar'
import { dateInProse, rangeInProse } from './dates'
import { findDatesInEnglish } from './find-dates'

/** What a text that is a date and nothing else says. */
const onlyDateIn = (text: string, publishedAt?: string) => findDatesInEnglish(text, publishedAt)[0]

test.each([
  ['24 November 2026', '2026-11-24', ''],
  ['On November 24', '2026-11-24', ''],
  ['November 24, 2025', '2025-11-24', ''],
  ['24th of November', '2026-11-24', ''],
  ['from 24 to 27 November', '2026-11-24', '2026-11-27'],
  ['November 24–27, 2026', '2026-11-24', '2026-11-27'],
  ['24-25 November', '2026-11-24', '2026-11-25'],
  ['31 October – 1 November 2026', '2026-10-31', '2026-11-01'],
  ['from October 31 to November 1', '2026-10-31', '2026-11-01'],
  ['24 and 25 November', '2026-11-24', '2026-11-25'],
  ['15 January', '2027-01-15', ''],
  ['Nov. 24, 2026', '2026-11-24', ''],
  ['NOVEMBER 24, 2026', '2026-11-24', ''],
  ['24 March this year', '2026-03-24', ''],
  ['24/11/2026', '2026-11-24', ''],
  ['November 2026', '2026-11', ''],
])('%s, published in December 2026', (text, from, to) => {
  expect(onlyDateIn(text, '2026-12-20')).toMatchObject({ from, to, isImpossible: false })
})

test('may is no month, and a day that there is not is impossible', () => {
  expect(findDatesInEnglish('They may meet 12 times on 9 May', '2026-05-01')).toMatchObject([
    { from: '2026-05-09' },
  ])
  expect(findDatesInEnglish('31 November', '2026-05-01')).toMatchObject([{ isImpossible: true }])
  expect(onlyDateIn('24 November')).toMatchObject({ from: '--11-24' })
})

test('every span that is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 40 }), (offset, days) => {
      const from = daysLater('2015-01-01', offset)
      const to = daysLater(from, days)
      for (const by of ['prepositions', 'dash'] as const)
        expect(onlyDateIn(rangeInProse(from, to, { by }))).toMatchObject({ from, to })
      expect(onlyDateIn(dateInProse(from))).toMatchObject({ from, to: '' })
    }),
  )
})
