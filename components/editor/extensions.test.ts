import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extensions } from '@/components/editor/extensions'
import { blockTypes } from '@/lib/richtext/blocks'
import { richText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'

const schema = getSchema(extensions)

describe("the editor's schema and the saved one agree", () => {
  test('on the nodes and marks', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [...blockTypes, 'doc', 'hardBreak', 'horizontalRule', 'text'].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })

  test('on the attributes', () => {
    const attributes = Object.values(schema.nodes).map(({ name, spec }) => [
      name,
      Object.keys(spec.attrs ?? {}),
    ])
    expect(Object.fromEntries(attributes.filter(([, names]) => names?.length))).toEqual({
      paragraph: ['id'],
      heading: ['id', 'level'],
      bulletList: ['id'],
      orderedList: ['id', 'start'],
      listItem: ['id'],
      blockquote: ['id'],
      table: ['id'],
      tableRow: ['id'],
      tableCell: ['id', 'colspan', 'rowspan'],
      tableHeader: ['id', 'colspan', 'rowspan'],
    })
    expect(Object.keys(schema.marks.link?.spec.attrs ?? {})).toEqual(['href'])
  })

  test('on every document: what is saved opens, and what is opened is saved the same', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const doc = document(list)
        const opened: Node = schema.nodeFromJSON(doc)
        opened.check()
        const saved: unknown = JSON.parse(JSON.stringify(opened.toJSON()))
        expect(schema.nodeFromJSON(richText.parse(saved)).eq(opened)).toBe(true)
      }),
    )
  })
})
