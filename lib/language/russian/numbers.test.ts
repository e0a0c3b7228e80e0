import { expect, test } from 'vitest'
import { toRoman } from './numbers'

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [22, 'XXII'],
  [40, 'XL'],
  [49, 'XLIX'],
  [90, 'XC'],
  [400, 'CD'],
  [1999, 'MCMXCIX'],
  [3888, 'MMMDCCCLXXXVIII'],
  [3999, 'MMMCMXCIX'],
])('%i is %s', (n, roman) => {
  expect(toRoman(n)).toBe(roman)
})

test('every number of its range has signs of its own, none more than three times running', () => {
  const all = Array.from({ length: 3999 }, (_, index) => toRoman(index + 1))
  expect(new Set(all).size).toBe(3999)
  expect(
    all.filter((roman) => !/^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(roman)),
  ).toEqual([])
})

test.each([0, -1, 4000, 9999, 1.5])('%d has no Roman form and stays in digits', (n) => {
  expect(toRoman(n)).toBe(String(n))
})
