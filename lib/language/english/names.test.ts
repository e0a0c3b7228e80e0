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
})

test.each([
  ['a', '20th 100th 111th unified joint UN Ukrainian university unanimous NATO euro historic one-day'],
  ['an', '8th 11th 18th 81st 800th extraordinary unscheduled urgent EU SCO MoU FBI X-ray hour Uzbek'],
] as const)('%s stands before %s, as they sound', (article, words) => {
  expect(words.split(' ').filter((word) => indefinite(word) !== article)).toEqual([])
})

test.each(['NATO', 'TASS', 'Human Rights Watch', 'Moscow State University', 'Russia’s Ministry of Defence'])(
  '%s takes no article',
  (name) => {
    expect(bodyWithArticle(name)).toBe(name)
  },
)

test('a body of one that takes no article takes its own', () => {
  expect(bodyWithArticle('NATO Secretariat')).toBe('the NATO Secretariat')
})
