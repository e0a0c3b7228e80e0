import { expect, test } from 'vitest'
import { ordinalInWords, readOrdinal, toOrdinal } from './numbers'

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [22, '22nd'],
  [23, '23rd'],
  [40, '40th'],
  [101, '101st'],
  [111, '111th'],
  [112, '112th'],
])('%i is %s', (n, ordinal) => {
  expect(toOrdinal(n)).toBe(ordinal)
})

test.each([
  [1, 'first'],
  [12, 'twelfth'],
  [20, 'twentieth'],
  [21, 'twenty-first'],
  [40, 'fortieth'],
  [99, 'ninety-ninth'],
  [100, 'one hundredth'],
  [103, 'one hundred and third'],
])('%i in words is %s', (n, words) => {
  expect(ordinalInWords(n)).toBe(words)
})

test('every ordinal is read back from digits, from words and from Roman signs', () => {
  for (let n = 1; n <= 199; n += 1) {
    expect([readOrdinal(toOrdinal(n)), readOrdinal(ordinalInWords(n))]).toEqual([n, n])
  }
  expect(['XIX', 'Twenty First', 'hundred and first', 'meeting'].map(readOrdinal)).toEqual([
    19,
    21,
    101,
    undefined,
  ])
})
