import { getSchema } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { keepInCell } from '@/components/editor/cell-paste'
import { extensions } from '@/components/editor/extensions'
import { document, type Part } from '@/lib/richtext/document'

const schema = getSchema(extensions)
const sliceOf = (...parts: Part[]) => {
  const doc = schema.nodeFromJSON(document(parts))
  return doc.slice(0, doc.content.size)
}
const doc = schema.nodeFromJSON(document([{ p: 'До' }, { table: [['ячейка']] }]))
const stateAt = (position: number) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, position) })
const inCell = stateAt(9)
const names = (slice: Slice) => slice.content.content.map((node) => [node.type.name, node.textContent])

test('headings, quotes and tables become paragraphs in a cell, lists stay', () => {
  const pasted = sliceOf({ h2: 'а' }, { quote: 'б' }, { table: [['в', 'г']] }, 'rule', { ul: ['д'] })
  expect(names(keepInCell(pasted, inCell))).toEqual([
    ['paragraph', 'а'],
    ['paragraph', 'б'],
    ['paragraph', 'в'],
    ['paragraph', 'г'],
    ['bulletList', 'д'],
  ])
})

test('a table alone is left to fill the cells', () => {
  const pasted = sliceOf({ table: [['в', 'г']] })
  expect(keepInCell(pasted, inCell)).toBe(pasted)
})

test('outside a table everything is pasted as it is', () => {
  const pasted = sliceOf({ h2: 'а' }, { quote: 'б' })
  expect(keepInCell(pasted, stateAt(1))).toBe(pasted)
})
