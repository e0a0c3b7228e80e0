import { expect, test } from 'vitest'
import { typedName } from './typed-name'

test.each([
  ['Зубов Игорь Николаевич', { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич', gender: 'm' }],
  ['Игорь Николаевич Зубов', { family: 'Зубов', given: 'Игорь', patronymic: 'Николаевич', gender: 'm' }],
  ['Ольга Игоревна Петрова-Водкина', { family: 'Петрова-Водкина', patronymic: 'Игоревна', gender: 'f' }],
  [
    'Арам Саргсян',
    { family: 'Саргсян', given: 'Арам', patronymic: null, gender: null, order: 'given-family' },
  ],
  ['Осмонов Бакыт Асанович', { family: 'Осмонов', given: 'Бакыт', patronymic: 'Асанович' }],
  ['И.Н. Зубов', { family: 'Зубов', given: null, initials: 'И.Н.', order: 'initials-family' }],
  ['Зубов И. Н.', { family: 'Зубов', initials: 'И.Н.', order: 'initials-family' }],
  ['Зубов', { family: 'Зубов', given: null }],
])('%s', (ru, parts) => {
  expect(typedName({ ru })).toMatchObject(parts)
})
