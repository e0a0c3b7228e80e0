import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexTerms, termOf, tokensOf } from './tokens'

test.each([
  ['XXIV заседание', 'ord24 засед'],
  ['ХХIV заседание', 'ord24 засед'],
  ['24-е заседание', 'ord24 засед'],
  ['24-го заседания', 'ord24 засед'],
  ['на 24\u2011м заседании', 'на ord24 засед'],
  ['the 24th session', 'the ord24 session'],
  ['V заседание', 'ord5 засед'],
  ['24 ноября 2026 года', '24 ноябр 2026 год'],
  ['1\u00a0200 сотрудников', '1200 сотрудник'],
  ['1 200 000 и 05', '1200000 и 5'],
  ['5-ти и 3-х', '5 и 3'],
  ['Рубеж-2026', 'рубеж 2026'],
  ['24-часовой', '24 час'],
])('%s is indexed as %s', (text, terms) => {
  expect(indexTerms(text)).toBe(terms)
})

test.each(['I thank you', 'V. Ivanov', 'В. И. Зубов', 'С МИД', 'DIM', 'mix', 'I. Зубов'])(
  'there is no number in %s',
  (text) => {
    expect(tokensOf(text).filter(({ number }) => number !== undefined)).toEqual([])
  },
)

test('a token stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(termOf(token)).not.toMatch(/["\s]/)
        end = token.end
      }
    }),
  )
})
