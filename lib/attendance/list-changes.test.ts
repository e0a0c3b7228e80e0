import { describe, expect, test } from 'vitest'
import type { Delegation } from './content'
import { anEmptyRow, changed, isEmptyRow, type ListChange, removalOf } from './list-changes'
import { aDelegation } from './protocol'

const row = (ru: string) => anEmptyRow({ name: { ru, en: '' } })
const [anna, boris, vera] = [row('Анна'), row('Борис'), row('Вера')]
const armenia: Delegation = { ...aDelegation({ category: 'member' }), rows: [anna, boris] }
const belarus: Delegation = { ...aDelegation({ category: 'member' }), rows: [vera] }
const list = [armenia, belarus]

const names = (delegations: readonly Delegation[]) =>
  delegations.map((delegation) => delegation.rows.map(({ name }) => name.ru).join(' '))
const after = (change: ListChange) => names(changed(list, change))
const inArmenia = { delegationId: armenia.id }

test('a row is added after another, or at the end', () => {
  const added = row('Олег')
  expect(after({ type: 'addRow', ...inArmenia, after: anna.id, row: added })).toEqual([
    'Анна Олег Борис',
    'Вера',
  ])
  expect(after({ type: 'addRow', ...inArmenia, after: null, row: added })).toEqual([
    'Анна Борис Олег',
    'Вера',
  ])
})

test('a row moves up and down within its delegation and stops at the ends', () => {
  expect(after({ type: 'moveRow', ...inArmenia, id: boris.id, by: -1 })).toEqual(['Борис Анна', 'Вера'])
  expect(after({ type: 'moveRow', ...inArmenia, id: boris.id, by: 1 })).toEqual(['Анна Борис', 'Вера'])
})

test('a delegation moves with its people', () => {
  expect(after({ type: 'moveDelegation', id: belarus.id, by: -1 })).toEqual(['Вера', 'Анна Борис'])
})

test('what a change does not touch keeps its identity', () => {
  const next = changed(list, { type: 'setRow', ...inArmenia, id: anna.id, set: { role: 'head' } })
  expect(next[1]).toBe(belarus)
  expect(next[0]?.rows[1]).toBe(boris)
  expect(next[0]?.rows[0]).toEqual({ ...anna, role: 'head' })
})

describe('what was removed', () => {
  test('comes back where it stood, after other changes too', () => {
    const removed = removalOf(list, { delegationId: armenia.id, rowId: anna.id })
    const without = changed(list, { type: 'removeRow', ...inArmenia, id: anna.id })
    expect(names(without)).toEqual(['Борис', 'Вера'])
    const more = changed(without, { type: 'addRow', ...inArmenia, after: null, row: row('Олег') })
    if (!removed) throw new Error('Nothing was removed')
    expect(names(changed(more, { type: 'restore', removed }))).toEqual(['Анна Борис Олег', 'Вера'])
  })

  test('may be a whole delegation', () => {
    const removed = removalOf(list, { delegationId: armenia.id })
    const without = changed(list, { type: 'removeDelegation', id: armenia.id })
    expect(names(without)).toEqual(['Вера'])
    if (!removed) throw new Error('Nothing was removed')
    expect(names(changed(without, { type: 'restore', removed }))).toEqual(['Анна Борис', 'Вера'])
  })
})

test('a row is empty until it has a name, a person or a post', () => {
  expect(isEmptyRow(anEmptyRow())).toBe(true)
  expect(isEmptyRow(anEmptyRow({ role: 'head' }))).toBe(true)
  expect(isEmptyRow(anna)).toBe(false)
  expect(isEmptyRow(anEmptyRow({ personId: 'bbbbbbbbbbbbbbbb' }))).toBe(false)
})
