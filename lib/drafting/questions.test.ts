import { expect, test } from 'vitest'
import { answeredWords, formAskedIn } from './questions'

test('an answer takes the place of the suggestion, with the initials and the capital that stood there', () => {
  expect(answeredWords({ text: 'Игоря Зубова' }, 'Игоря Зубова', 'Игоря Зубого')).toBe('Игоря Зубого')
  expect(answeredWords({ text: 'И.\u00a0Зубова' }, 'Зубова', 'Зубого')).toBe('И.\u00a0Зубого')
  expect(answeredWords({ text: 'Фонда «Гдымвец»' }, 'фонда «Гдымвец»', 'фонда «Гдымвца»')).toBe(
    'Фонда «Гдымвца»',
  )
  expect(answeredWords({ text: 'председателя\u00a0– члена' }, 'председателя – члена', 'главы')).toBe('главы')
})

test('only forms of words are kept for ever', () => {
  const asked = (id: string, text: string) => formAskedIn({ id, text })
  expect(asked('ru/Игорь Зубов/ins', 'Игорь Зубов')).toEqual({ nominative: 'Игорь Зубов', asked: 'ins' })
  expect(asked('en/МВД/Дом/en', 'МВД/Дом')).toEqual({ nominative: 'МВД/Дом', asked: 'english' })
  expect(asked('ru/Игорь Зубов/провёл', 'Игорь Зубов')).toBeUndefined()
  expect(asked('ru/тонна/many', 'тонна')).toBeUndefined()
  expect(asked(`en/${'а'.repeat(501)}/en`, 'а'.repeat(501))).toBeUndefined()
})
