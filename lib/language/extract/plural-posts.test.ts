import { expect, test } from 'vitest'
import { extractDirectory } from '../testing/extract-directory'
import { extract } from './extract'

const peopleOf = (sentence: string) =>
  extract(
    { text: `В Минске 3 мая 2024 года состоялось заседание Совета экспертов. ${sentence}`, language: 'ru' },
    extractDirectory,
  ).events[0]?.people.map(({ name, post }) => [name, post])

test('a post that several have together is that of each', () => {
  expect(peopleOf('В нём участвовали министры юстиции Виктор Лобанов и Марат Сыздыков.')).toEqual([
    ['Виктор Лобанов', 'министр юстиции'],
    ['Марат Сыздыков', 'министр юстиции'],
  ])
  expect(
    peopleOf(
      'В нём приняли участие Полномочные представители Виктор Лобанов (Республика Армения), Марат Сыздыков (Республика Казахстан).',
    ),
  ).toEqual([
    ['Виктор Лобанов', 'Полномочный представитель'],
    ['Марат Сыздыков', 'Полномочный представитель'],
  ])
})

test('somebody named by initials or in another case is the same person', () => {
  expect(
    peopleOf(
      'Доклад представил министр юстиции Виктор Лобанов. В. Лобанов ответил на вопросы. Участники отметили вклад Виктора Лобанова.',
    ),
  ).toEqual([['Виктор Лобанов', 'министр юстиции']])
})

test('who holds an office, is thanked or gives a name to an institute is not therefore there', () => {
  expect(peopleOf('Сейчас эту должность занимает министр юстиции Виктор Лобанов.')).toEqual([])
  expect(peopleOf('Выставку подготовил Институт имени В. А. Лобанова.')).toEqual([])
})
