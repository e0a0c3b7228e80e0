import { expect, test } from 'vitest'
import { document } from '@/lib/richtext/document'
import { differences } from './differences'

const short = (before: unknown, after: unknown) =>
  differences(before, after).map(({ field, kind, before: was, after: is }) => [field, kind, was, is])

test('the same text has no differences, whatever the order of its keys', () => {
  expect(short({ a: 'x', b: { ru: 'y' } }, { b: { ru: 'y' }, a: 'x' })).toEqual([])
})

test('a field that changed is told with both texts, and with its language', () => {
  expect(differences({ title: { ru: 'Было', en: '' } }, { title: { ru: 'Стало', en: '' } })).toEqual([
    { field: 'title', place: '/title/ru', locale: 'ru', kind: 'changed', before: 'Было', after: 'Стало' },
  ])
})

test('rows are told by their ids: one that moved is the same row elsewhere', () => {
  const [first, second] = [
    { id: 'a', text: 'первый' },
    { id: 'b', text: 'второй' },
  ]
  expect(short({ agenda: [first, second] }, { agenda: [second, first] })).toEqual([
    ['agenda', 'order', '', ''],
  ])
  expect(short({ agenda: [first] }, { agenda: [second, first] })).toEqual([
    ['agenda_text', 'added', '', 'второй'],
  ])
  expect(short({ agenda: [first, second] }, { agenda: [second] })).toEqual([
    ['agenda_text', 'removed', 'первый', ''],
  ])
})

test('what was picked and what was taken away are told one by one', () => {
  expect(short({ about: { bodyIds: ['x', 'y'] } }, { about: { bodyIds: ['y', 'z'] } })).toEqual([
    ['about_bodyIds', 'added', '', 'z'],
    ['about_bodyIds', 'removed', 'x', ''],
  ])
})

test('a text is compared paragraph by paragraph', () => {
  let next = 0
  const body = document([{ p: 'Первый.' }, { p: 'Второй.' }], () => `paragraph${++next}`.padEnd(16, 'x'))
  const [first, second] = body.content
  const changed = { ...body, content: [first, { ...second, content: [{ type: 'text', text: 'Другой.' }] }] }
  expect(short({ body }, { body: changed })).toEqual([['body', 'changed', 'Второй.', 'Другой.']])
  const bold = {
    ...body,
    content: [{ ...first, content: [{ type: 'text', text: 'Первый.', marks: [{ type: 'bold' }] }] }, second],
  }
  expect(short({ body }, { body: bold })).toEqual([['body', 'format', 'Первый.', 'Первый.']])
})

test('a difference in a row says whose row it is', () => {
  const rowsOf = (value: unknown) =>
    differences({}, value).map(({ field, row }) => [field, row?.field, row?.value])
  expect(
    rowsOf({
      delegations: [
        {
          id: 'd',
          stateId: 'armenia',
          rows: [{ id: 'r', personId: 'zubov', name: { ru: '' }, role: 'head' }],
        },
        { id: 'e', label: { ru: 'Гости' }, rows: [{ id: 's', name: { ru: 'Имя', en: '' }, role: 'member' }] },
      ],
    }),
  ).toEqual([
    ['delegations_stateId', 'stateId', 'armenia'],
    ['delegations_rows_personId', 'personId', 'zubov'],
    ['delegations_rows_role', 'personId', 'zubov'],
    ['delegations_label', 'name', 'Гости'],
    ['delegations_rows_name', 'name', 'Имя'],
    ['delegations_rows_role', 'name', 'Имя'],
  ])
  expect(rowsOf({ agenda: [{ id: 'a', text: { ru: 'Вопрос' } }] })).toEqual([['agenda_text', 'place', '1']])
  expect(rowsOf({ title: { ru: 'Название' } })).toEqual([['title', undefined, undefined]])
})
