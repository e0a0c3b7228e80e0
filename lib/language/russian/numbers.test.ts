import { expect, test } from 'vitest'
import { cases } from './forms'
import { counted, fromRoman, numberInWords, ordinalInWords, ordinalWithEnding, toRoman } from './numbers'
import { readNumber, readOrdinal } from './read-number'

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

test('every number is read back from its Roman signs, and nothing that is not one', () => {
  for (let n = 1; n <= 3999; n += 1) expect(fromRoman(toRoman(n))).toBe(n)
  expect(['IIII', 'VX', 'IC', '', 'x', 'А'].map(fromRoman)).toEqual(Array(6).fill(undefined))
})

test.each([
  ['ХХII', 22],
  ['ХIХ', 19],
  ['ХХІІ', 22],
  ['ХУ', 15],
  ['ХШ', 13],
  ['Х', 10],
])('%s with Cyrillic letters in it is %i', (roman, n) => {
  expect(fromRoman(roman)).toBe(n)
})

test.each(['С', 'М', 'СМ', 'У', 'ПУШ', 'СС'])('the word %s is no Roman numeral', (word) => {
  expect(fromRoman(word)).toBeUndefined()
})

const participant = { one: 'участник', few: 'участника', many: 'участников' }
test.each([
  [1, 'участник'],
  [2, 'участника'],
  [5, 'участников'],
  [11, 'участников'],
  [12, 'участников'],
  [21, 'участник'],
  [22, 'участника'],
  [101, 'участник'],
  [111, 'участников'],
  [1000, 'участников'],
])('%i %s', (n, noun) => {
  expect(counted(n, participant)).toBe(noun)
})

test.each([
  [1, 'f', 'acc', 'одну'],
  [2, 'f', 'nom', 'две'],
  [22, 'n', 'gen', 'двадцати двух'],
  [40, 'm', 'prep', 'сорока'],
  [1342, 'n', 'nom', 'тысяча триста сорок два'],
  [21_000, 'm', 'gen', 'двадцати одной тысячи'],
  [202_205, 'f', 'ins', 'двумястами двумя тысячами двумястами пятью'],
  [888_888, 'm', 'dat', 'восьмистам восьмидесяти восьми тысячам восьмистам восьмидесяти восьми'],
  [999_999, 'f', 'nom', 'девятьсот девяносто девять тысяч девятьсот девяносто девять'],
] as const)('%i in words (%s, %s) is %s', (n, gender, inCase, words) => {
  expect(numberInWords(n, gender, inCase)).toBe(words)
})

test.each([
  [42, 'n', 'nom', 'сорок второе'],
  [21, 'n', 'prep', 'двадцать первом'],
  [3, 'f', 'gen', 'третьей'],
  [103, 'n', 'gen', 'сто третьего'],
  [16, 'm', 'nom', 'шестнадцатый'],
  [40, 'm', 'nom', 'сороковой'],
  [100, 'f', 'acc', 'сотую'],
  [120, 'pl', 'ins', 'сто двадцатыми'],
  [199, 'm', 'dat', 'сто девяносто девятому'],
] as const)('the ordinal of %i (%s, %s) is %s', (n, gender, inCase, words) => {
  expect(ordinalInWords(n, gender, inCase)).toBe(words)
  expect(readOrdinal(words)).toBe(n)
})

test.each([
  [12, 'n', 'nom', '12-е'],
  [12, 'n', 'gen', '12-го'],
  [12, 'n', 'dat', '12-му'],
  [12, 'n', 'prep', '12-м'],
  [12, 'f', 'nom', '12-я'],
  [12, 'm', 'nom', '12-й'],
  [3, 'f', 'acc', '3-ю'],
  [13, 'pl', 'gen', '13-х'],
  [23, 'pl', 'ins', '23-ми'],
] as const)('%i with its ending (%s, %s) is %s', (n, gender, inCase, words) => {
  expect(ordinalWithEnding(n, gender, inCase)).toBe(words)
  expect(readOrdinal(words)).toBe(n)
})

test('every number is read back from its words in every case', () => {
  for (let n = 1; n <= 199; n += 1) {
    for (const inCase of cases) {
      expect(readOrdinal(ordinalInWords(n, 'n', inCase))).toBe(n)
      expect(readNumber(numberInWords(n, 'm', inCase))).toBe(n)
    }
  }
})
