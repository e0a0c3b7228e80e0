import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanSentences, plantedErrors } from '@/lib/language/testing/check-corpus'
import { withFixes } from '../testing/with-fixes'
import { check } from './check'
import { worded } from './worded'

const pieces = [...plantedErrors.own, ...plantedErrors.heldOut].filter(({ language }) => language === 'ru')
const text = fc
  .array(fc.constantFrom(...pieces.map((each) => each.text), ...cleanSentences.own.ru), { maxLength: 6 })
  .map((sentences) => sentences.join(' '))

test('whatever stands side by side, taking every suggestion comes to an end', () => {
  fc.assert(
    fc.property(text, (start) => {
      let fixed = start
      for (let round = 0; round < 12; round++)
        fixed = withFixes(fixed, check({ text: fixed, language: 'ru' }))
      expect(check({ text: fixed, language: 'ru' }).filter(({ suggestion }) => suggestion !== null)).toEqual(
        [],
      )
    }),
    { numRuns: 60 },
  )
})

const signs = [...'а яЁ1.,:;-–—«»"()№XХ\n\u00a0ABc/@', 'министр ', 'состоялся ', '24 ноября ', 'Игорь ', '’']

test('any text is read to its end, and every finding says where it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...signs), { maxLength: 120 }),
      fc.constantFrom('ru', 'en'),
      (parts, language) => {
        const whole = parts.join('')
        for (const found of check({ text: whole, language: language as 'ru' | 'en', date: '2026-11-24' })) {
          expect(whole.slice(found.start, found.end)).toBe(found.text)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('every finding has its words in both languages, with nothing left open', () => {
  const all = [...plantedErrors.own, ...plantedErrors.heldOut].flatMap((each) =>
    check({ text: each.text, language: each.language, date: '2026-11-24' }),
  )
  for (const locale of ['ru', 'en'] as const) {
    const messages = all.map((found) => worded(found, locale).message)
    expect(messages.filter((message) => /[{}]/.test(message) || !message.includes(' '))).toEqual([])
  }
})
