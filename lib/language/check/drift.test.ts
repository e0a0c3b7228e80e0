import { expect, test } from 'vitest'
import { languageRecord } from '@/lib/language/record'
import { base, drafted, twoHeads } from '@/lib/language/testing/draft-meeting'
import { check } from './check'

const record = languageRecord.parse({ ...base, delegations: twoHeads })
const { lead, paragraphs } = drafted({ ...base, delegations: twoHeads })
const right = [lead, ...paragraphs].join('\n')

const found = (text: string, meeting = record, isListHidden = false) =>
  check({ text, language: 'ru', date: '2026-11-24' }, { record: meeting, isListHidden })
    .filter(({ rule }) => rule === 'recordDrift')
    .map(({ text: place, suggestion, message }) => [message.key, place, suggestion])

const without = (before: string, after: string) => {
  expect(right.replaceAll('\u00a0', ' ')).toContain(before)
  return right.replaceAll('\u00a0', ' ').replace(before, after)
}

test('a text that says what the record says has no findings', () => {
  expect(found(right)).toEqual([])
})

test('another number is marked where it stands, with the right one in the same writing', () => {
  expect(found(without('XXII', 'XXIII'))).toEqual([['driftNumber', 'XXIII', 'XXII']])
  expect(found(without('XXII', '24-е'))).toEqual([['driftNumber', '24-е', null]])
})

test('another date, another city and another post are marked', () => {
  expect(found(without('24 ноября', '23 ноября'))).toEqual([
    ['driftDate', expect.stringContaining('23'), null],
  ])
  expect(found(without('в Москве', 'в Минске'))).toEqual([['driftPlace', 'Минске', null]])
  expect(found(without('министра внутренних дел', 'министра обороны'))).toEqual([
    ['driftPost', 'Игоря Зубова', null],
  ])
})

test('a state of whose list nobody was there took no part', () => {
  const absent = languageRecord.parse({
    ...base,
    delegations: (twoHeads ?? []).map((each) => ({
      ...each,
      rows: each.rows?.map((row) => ({ ...row, presence: each.id === 'BY' ? 'absent' : 'present' })),
    })),
  })
  expect(found(right, absent).map(([key]) => key)).toEqual(['driftState'])
})

test('of a list that the reader may not see nothing is said', () => {
  const other = without('министра внутренних дел', 'министра обороны').replace('XXII', 'XXIII')
  expect(found(other).map(([key]) => key)).toContain('driftPost')
  expect(found(other, record, true).map(([key]) => key)).toEqual(['driftNumber'])
})

test('a state that the text speaks of and a shorter post are no drift', () => {
  expect(found(`${right} Обсуждена обстановка в Афганистане.`)).toEqual([])
  expect(found(without('министра внутренних дел Российской Федерации', 'министра внутренних дел'))).toEqual(
    [],
  )
})
