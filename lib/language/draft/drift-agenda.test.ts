import { expect, test } from 'vitest'
import { languageRecord } from '../record'
import { considered } from '../testing/draft-meeting'
import { drift } from './drift'

const record = languageRecord.parse(
  considered('Проект плана учений', 'Меры по пресечению незаконной миграции'),
)
const found = (text: string) =>
  drift({ text, language: 'ru' }, record)
    .filter(({ aspect }) => aspect === 'agenda')
    .map(({ kind, expected }) => [kind, expected])

test('an item that the text leaves out is missed where it names another', () => {
  expect(found('Участники обсудили проект плана учений.')).toEqual([
    ['missing', 'Меры по пресечению незаконной миграции'],
  ])
})

test('items in other cases and in other words are there', () => {
  expect(found('Речь шла о проекте плана учений и о мерах, которыми пресекают незаконную миграцию.')).toEqual(
    [],
  )
})

test('a text that says nothing of the agenda leaves nothing out', () => {
  expect(found('Заседание состоялось в Москве.')).toEqual([])
})
