import { describe, expect, test } from 'vitest'
import type { Subject } from '@/lib/declension/case-rows'
import { caseTableOf } from '@/lib/declension/case-table'
import { keepForLater, keptOf, withConfirmed } from './confirming'
import { errorsByField, keptOfRows } from './table-edits'

const subject: Subject = {
  kind: 'person',
  name: { family: 'Заяц', given: 'Игорь', patronymic: null, gender: 'm', order: 'given-family', en: '' },
}
const table = caseTableOf(subject, [])
if (!table) throw new Error('There is a name')
const rowsOf = (cases: string[], isOpen = false) =>
  table.rows.filter(({ inCase }) => cases.includes(inCase)).map((row) => ({ row, isOpen }))

describe('what is confirmed of a table', () => {
  test('is the suggestion where nothing was typed, of the parts that are in doubt', () => {
    expect(keptOfRows(table, rowsOf(['nom', 'gen', 'ins']), { 'family.ins': ' Зайцем ' })).toEqual([
      { part: 'family', nominative: 'Заяц', forms: { gen: 'Зайца', ins: 'Зайцем' } },
    ])
  })

  test('has the accusative like the genitive that was typed, unless it was typed itself', () => {
    const typed = { 'family.gen': 'Заяца' }
    expect(keptOfRows(table, rowsOf(['gen', 'acc']), typed)[0]?.forms).toEqual({ gen: 'Заяца', acc: 'Заяца' })
    expect(keptOfRows(table, rowsOf(['acc']), { ...typed, 'family.acc': 'Заяц' })[0]?.forms).toEqual({
      acc: 'Заяц',
    })
  })

  test('is every part of a case that is corrected', () => {
    expect(keptOfRows(table, rowsOf(['dat'], true), { 'given.dat': 'Игорю' })).toEqual([
      { part: 'family', nominative: 'Заяц', forms: { dat: 'Зайцу' } },
      { part: 'given', nominative: 'Игорь', forms: { dat: 'Игорю' } },
    ])
  })
})

test('a refusal stands at its field; what is of no field, above', async () => {
  const kept = keptOfRows(table, rowsOf(['dat'], true), { 'given.dat': 'Igor' })
  const result = await keepForLater(kept)
  const reasons = result.ok ? [] : [...result.reasons, { key: 'access.denied' }]
  expect(errorsByField(reasons, kept, ({ key }) => key)).toEqual({
    fields: { 'given.dat': 'declension.notRussian' },
    general: ['access.denied'],
  })
})

describe('what waits for a new entry to be stored', () => {
  const by = { by: '', on: '' }
  const once = withConfirmed([], [{ part: 'family', nominative: 'Заяц', forms: { ins: 'Зайцом' } }], by)

  test('gives way to what is confirmed again', () => {
    const twice = withConfirmed(
      once,
      [{ part: 'family', nominative: 'Заяц', forms: { ins: 'Зайцем', dat: 'Зайцу' } }],
      by,
    )
    expect(keptOf(twice, ['Заяц'])).toEqual([
      { part: 'family', nominative: 'Заяц', forms: { ins: 'Зайцем', dat: 'Зайцу' } },
    ])
  })

  test('goes with the entry only where it is still called so', () => {
    expect(keptOf(once, ['Зайцев', 'Игорь'])).toEqual([])
  })
})
