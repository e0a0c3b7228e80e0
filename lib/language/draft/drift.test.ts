import { expect, test } from 'vitest'
import { languageDirectory } from '../directory'
import { languageRecord } from '../record'
import { declinePerson } from '../russian/names'
import { generatedRecords } from '../testing/records'
import { draft } from './draft'
import { drift } from './drift'
import { plain } from './text'

const records = generatedRecords(48)

function textOf({ record, style }: (typeof records)[number], language: 'ru' | 'en'): string {
  const text = draft(record, style)[language]
  if (!text) return ''
  const { lead, paragraphs } = plain(text)
  return [lead, ...paragraphs].join('\n')
}

test.each(records)('a draft does not drift from its own record: $seed', (each) => {
  expect(drift({ text: textOf(each, 'ru'), language: 'ru' }, each.record)).toEqual([])
  expect(drift({ text: textOf(each, 'en'), language: 'en' }, each.record)).toEqual([])
})

const numbered = records.filter(
  ({ record }) => record.sessions.length === 1 && record.sessions[0]?.number && record.kind !== 'operation',
)

test.each(numbered)('another number is noticed: $seed', (each) => {
  const { record } = each
  const [session] = record.sessions
  const changed = session
    ? { ...record, sessions: [{ ...session, number: (session.number ?? 0) + 1 }] }
    : record
  for (const language of ['ru', 'en'] as const)
    expect(drift({ text: textOf(each, language), language }, changed)).toContainEqual(
      expect.objectContaining({ aspect: 'number', kind: 'other' }),
    )
})

test.each(records)('another date is noticed: $seed', (each) => {
  const changed = { ...each.record, startsOn: '2018-07-31', endsOn: '' }
  expect(drift({ text: textOf(each, 'ru'), language: 'ru' }, changed).map(({ aspect }) => aspect)).toContain(
    'date',
  )
})

const chaired = records.filter(({ record }) => record.chair?.person.family && record.kind !== 'operation')

test.each(chaired)('another chair and another post are noticed: $seed', (each) => {
  const { record } = each
  if (!record.chair) return
  const text = textOf(each, 'ru')
  const person = { ...record.chair.person, family: 'Новосельцев', given: 'Фёдор' }
  const aspects = (chair: typeof record.chair) =>
    drift({ text, language: 'ru' }, { ...record, chair }).map(({ aspect }) => aspect)
  expect(aspects({ ...record.chair, person })).toContain('chair')
  expect(aspects({ ...record.chair, post: { ru: 'космонавт-испытатель', en: '' } })).toContain('post')
})

test('a state and a person who are not in the record are too many', () => {
  const [each] = records
  if (!each) return
  const text = `${textOf(each, 'ru')} Выступили представители Бразилии и посол Пётр Синицын.`
  const directory = languageDirectory.parse({
    people: [{ id: 'p', family: 'Синицын', given: 'Пётр', gender: 'm' }],
  })
  const extra = drift({ text, language: 'ru' }, each.record, directory).filter(({ kind }) => kind === 'extra')
  expect(extra.map(({ aspect, found }) => `${aspect}: ${found}`)).toEqual([
    'state: Бразилии',
    'person: Пётр Синицын',
  ])
})

test('people whose family names change within the word are recognised in a directory of thousands', () => {
  const family = ['Заяц', 'Соловей', 'Лев', 'Боец', 'Ли', 'Тасмагамбетов', 'Пак']
  const people = family.map((each, at) => ({
    id: String(at),
    family: each,
    given: 'Иван',
    gender: 'm' as const,
  }))
  const directory = languageDirectory.parse({ people })
  const meeting = languageRecord.parse({
    kind: 'session',
    status: 'held',
    startsOn: '2026-11-24',
    chair: null,
  })
  for (const person of directory.people) {
    const { forms } = declinePerson(person)
    const text = `24 ноября с ${forms.ins} встретились участники.`
    const found = drift({ text, language: 'ru' }, meeting, directory).filter(
      ({ aspect }) => aspect === 'person',
    )
    expect(found.map((each) => each.found)).toEqual([forms.ins])
  }
})
