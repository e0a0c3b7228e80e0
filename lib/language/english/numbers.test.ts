import { expect, test } from 'vitest'
import { toOrdinal } from './numbers'

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
