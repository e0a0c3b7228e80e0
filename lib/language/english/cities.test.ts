import { expect, test } from 'vitest'
import { cityNamed } from '../russian/cities'
import { citiesInEnglish, cityInEnglish } from './cities'

test.each([
  ['Минск', 'Minsk'],
  ['Нижний Новгород', 'Nizhny Novgorod'],
  ['Кишинев', 'Chisinau'],
  ['Чолпон-Ата', 'Cholpon-Ata'],
  ['Гаага', 'The Hague'],
  ['Верхняя Пышма', undefined],
])('%s is %s', (russian, english) => {
  expect(cityInEnglish(russian)).toBe(english)
})

test('every city with an English name is in the Russian table', () => {
  expect(citiesInEnglish.filter((name) => cityNamed(name) === undefined)).toEqual([])
  expect(citiesInEnglish.length).toBeGreaterThan(280)
})
