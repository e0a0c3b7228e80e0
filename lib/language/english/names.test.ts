import { expect, test } from 'vitest'
import { personName } from '../record'
import { bodyWithArticle, indefinite, postWithArticle, stateInEnglish, stateWithoutArticle } from './articles'
import { englishName } from './names'

test.each([
  [{ family: 'Зубов', given: 'Игорь' }, 'Igor Zubov'],
  [{ family: 'Щукин', given: 'Юрий', patronymic: 'Анатольевич' }, 'Yury Shchukin'],
  [{ family: 'Абдырахманов', given: 'Эрлан' }, 'Erlan Abdyrakhmanov'],
  [{ family: 'Ёлкина', given: 'Анастасия' }, 'Anastasiya Yolkina'],
  [{ family: 'Зубов', initials: 'И.Н.', order: 'initials-family' }, 'I. N. Zubov'],
  [{ family: 'Ли', given: 'Вэй', order: 'family-given' }, 'Li Vey'],
])('%o in Latin letters is %s, and an editor looks at it', (name, text) => {
  expect(englishName(personName.parse(name))).toEqual({ text, isMade: true })
})

test('a stored English name is printed as it is', () => {
  const name = personName.parse({ family: 'Токаев', given: 'Касым-Жомарт', en: 'Kassym-Jomart Tokayev' })
  expect(englishName(name)).toEqual({ text: 'Kassym-Jomart Tokayev', isMade: false })
})

test('a state takes its article, or none', () => {
  expect(['KG', 'RU', 'KZ', 'GE', 'US'].map((code) => stateInEnglish(code, 'official'))).toEqual([
    'the Kyrgyz Republic',
    'the Russian Federation',
    'the Republic of Kazakhstan',
    'Georgia',
    'the United States of America',
  ])
  expect(['AM', 'BY', 'GB', 'AE'].map((code) => stateInEnglish(code, 'short'))).toEqual([
    'Armenia',
    'Belarus',
    'the United Kingdom',
    'the United Arab Emirates',
  ])
  expect(stateWithoutArticle('KG', 'official')).toBe('Kyrgyz Republic')
})

test('bodies and posts take theirs', () => {
  expect(['Council of Defence Ministers', 'CSTO', 'UNESCO', 'the Secretariat'].map(bodyWithArticle)).toEqual([
    'the Council of Defence Ministers',
    'the CSTO',
    'UNESCO',
    'the Secretariat',
  ])
  expect(['Minister of Defence', 'member of the Board', 'expert'].map(postWithArticle)).toEqual([
    'the Minister of Defence',
    'a member of the Board',
    'an expert',
  ])
  expect(['8th', '11th', '20th', 'extraordinary', 'unified', 'joint'].map(indefinite)).toEqual([
    'an',
    'an',
    'a',
    'an',
    'a',
    'a',
  ])
})
