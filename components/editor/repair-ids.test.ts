import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extensions } from '@/components/editor/extensions'
import { repairIds } from '@/components/editor/repair-ids'
import { emptyRichText, placeholderId, type RichText, richText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'

const schema = getSchema(extensions)
const plugins = [new Plugin({ appendTransaction: repairIds })]
const open = (doc: RichText) => EditorState.create({ doc: schema.nodeFromJSON(doc), plugins })

/** The texts and ids of the document's blocks after a change. */
function blocksAfter(doc: RichText, change: (transaction: Transaction) => Transaction) {
  const state = open(doc)
  const { content } = state.apply(change(state.tr)).doc.content
  return content.map((node) => [node.textContent, node.attrs.id])
}

const one = document([{ p: 'Один' }], () => 'bcdfghjkmnpqrstv')
const two = document([{ h2: 'Один' }, { p: 'Два' }], idsFrom('bcdfghjkmnpqrstv', 'zxwvtsrqpnmkjhgf'))
const isNew = expect.not.stringMatching(/^(bcdfghjkmnpqrstv|zxwvtsrqpnmkjhgf)$/)

function idsFrom(...ids: string[]) {
  return () => ids.shift()!
}

describe('a paragraph that is split', () => {
  test('in the middle keeps its id before the cursor', () => {
    expect(blocksAfter(one, (change) => change.split(3))).toEqual([
      ['Од', 'bcdfghjkmnpqrstv'],
      ['ин', isNew],
    ])
  })

  test('at its start keeps its id with the text', () => {
    expect(blocksAfter(one, (change) => change.split(1))).toEqual([
      ['', isNew],
      ['Один', 'bcdfghjkmnpqrstv'],
    ])
  })
})

describe('a copy', () => {
  test('after its original gets an id of its own', () => {
    expect(blocksAfter(two, (change) => change.insert(change.doc.content.size, change.doc.child(0)))).toEqual(
      [
        ['Один', 'bcdfghjkmnpqrstv'],
        ['Два', 'zxwvtsrqpnmkjhgf'],
        ['Один', isNew],
      ],
    )
  })

  test('before its original gets one too, and the original keeps its own', () => {
    expect(blocksAfter(two, (change) => change.insert(0, change.doc.child(1)))).toEqual([
      ['Два', isNew],
      ['Один', 'bcdfghjkmnpqrstv'],
      ['Два', 'zxwvtsrqpnmkjhgf'],
    ])
  })
})

test('what is cut and pasted elsewhere keeps its id', () => {
  expect(
    blocksAfter(two, (change) => {
      const moved = change.doc.child(0)
      return change.delete(0, moved.nodeSize).insert(change.doc.content.size, moved)
    }),
  ).toEqual([
    ['Два', 'zxwvtsrqpnmkjhgf'],
    ['Один', 'bcdfghjkmnpqrstv'],
  ])
})

test('a heading that becomes a paragraph keeps its id', () => {
  expect(blocksAfter(two, (change) => change.setNodeMarkup(0, schema.nodes.paragraph))[0]).toEqual([
    'Один',
    'bcdfghjkmnpqrstv',
  ])
})

test('the empty document gets an id of its own at the first change', () => {
  const [[, id] = []] = blocksAfter(emptyRichText, (change) => change.insertText('а', 1))
  expect(id).not.toBe(placeholderId)
})

test('a document whose blocks all have ids is left alone', () => {
  const state = open(two)
  const typed = state.applyTransaction(state.tr.insertText('а', 1))
  expect(typed.transactions).toHaveLength(1)
})

test('whatever is copied to wherever, the result can be saved', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), fc.nat(), (list, a, b, c) => {
      const state = open(document(list))
      const position = (n: number) => n % (state.doc.content.size + 1)
      const [from = 0, to] = [position(a), position(b)].sort((x, y) => x - y)
      const copy = state.tr.replace(position(c), undefined, state.doc.slice(from, to))
      fc.pre(isSound(copy.doc))
      const saved: unknown = JSON.parse(JSON.stringify(state.apply(copy).doc.toJSON()))
      expect(richText.safeParse(saved).error).toBeUndefined()
    }),
  )
})

/** Half a table cell is no cell for ProseMirror either; prosemirror-tables takes such a slice before it gets here. */
function isSound(doc: Node) {
  try {
    doc.check()
    return true
  } catch {
    return false
  }
}
