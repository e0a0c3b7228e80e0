import { expect, test } from 'vitest'
import { check } from './check'

const found = (text: string) =>
  check({ text, language: 'ru' }).map(({ rule, suggestion }) => [rule, suggestion])

test('finds what is wrong in a sentence and says what to write', () => {
  expect(found('Заседание  состоялся в Белоруссии 24ноября.')).toEqual([
    ['doubledSpace', ' '],
    ['agreement', 'состоялось'],
    ['stateName', 'Беларуси'],
    ['gluedDate', '24\u00a0'],
  ])
})
