import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extensions } from '@/components/editor/extensions'
import { checkedText, placesOf } from '@/lib/checking/checked-text'
import { findIn } from '@/lib/checking/find'
import type { PlacedFinding } from '@/lib/checking/placed-finding'
import { richPieces } from '@/lib/checking/rich-pieces'
import { checkSettings } from '@/lib/checking/settings'
import { houseStyleContent } from '@/lib/house-style/content'
import type { RichText } from '@/lib/richtext/content'
import { document, type Part } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'
import { mended, rangeOf, textStarts } from './body-ranges'

const schema = getSchema(extensions)
const opened = (doc: RichText) => EditorState.create({ doc: schema.nodeFromJSON(doc), plugins: [history()] })

const found = (doc: RichText) =>
  findIn(
    { text: checkedText(richPieces(doc, 'body')), language: 'ru', date: '2026-11-24' },
    checkSettings(houseStyleContent.parse({})),
    undefined,
  )

const mend = (list: Part[], pick: (finding: PlacedFinding) => boolean = () => true) => {
  const doc = document(list)
  const state = opened(doc)
  const tr = mended(state, found(doc).filter(pick))
  return { state, next: tr ? state.apply(tr) : state, tr }
}

test('every stretch of every text is at the same characters in the editor', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(30), (list, from, length) => {
      const doc = document(list)
      const text = checkedText(richPieces(doc, 'body'))
      const start = from % (text.text.length + 1)
      const end = Math.min(text.text.length, start + length)
      const places = placesOf(text, start, end)
      if (places.length !== 1 || places[0]!.end - places[0]!.start < end - start) return
      const { doc: node } = opened(doc)
      const words = text.text.slice(start, end)
      const range = rangeOf(node, textStarts(node), { places, text: words })
      expect(range && node.textBetween(range.from, range.to, '\n', '\n')).toBe(words)
    }),
  )
})

test('words that are no longer there are left alone', () => {
  const before = document([{ p: 'Доклад - итоги.' }])
  const after = opened(
    document([{ p: 'Доклад и итоги.' }], () =>
      before.content[0]?.type === 'paragraph' ? before.content[0].attrs.id : '',
    ),
  )
  expect(mended(after, found(before))).toBeUndefined()
})

test('a mended word keeps its link, its bold half and everything beside it', () => {
  const { next } = mend([
    { p: ['Республика ', { b: 'Бело' }, 'руссия и ', { a: 'Белоруссия', href: 'https://example.org' }, '.'] },
  ])
  expect(next.doc.toJSON().content[0].content).toMatchObject([
    { text: 'Республика ' },
    { text: 'Беларусь', marks: [{ type: 'bold' }] },
    { text: ' и ' },
    { text: 'Беларусь', marks: [{ type: 'link' }] },
    { text: '.' },
  ])
})

test('all of them are one step, which is taken back at once', () => {
  const { state, next } = mend([
    { p: 'Доклад - "итоги" .' },
    { table: [['Один  два', 'три - четыре']] },
    { ul: ['пять - шесть'] },
  ])
  expect(next.doc.textBetween(0, next.doc.content.size, '|')).toBe(
    'Доклад – «итоги».|Один два|три – четыре|пять – шесть',
  )
  let undone = next
  undo(next, (tr) => {
    undone = next.apply(tr)
  })
  expect(undone.doc.eq(state.doc)).toBe(true)
})

test('a line that was broken by mistake is joined, over a break and over the end of a paragraph', () => {
  const joined = (list: Part[]) => mend(list, ({ rule }) => rule === 'brokenLine').next.doc
  expect(joined([{ p: 'Участники обсудили\nход работы.' }]).textContent).toBe(
    'Участники обсудили ход работы.',
  )
  const two = joined([{ p: 'Участники обсудили' }, { p: 'ход работы.' }])
  expect([two.childCount, two.textContent]).toEqual([1, 'Участники обсудили ход работы.'])
})

test('whatever is mended, the text is one that can be saved', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const { next } = mend(list)
      next.doc.check()
    }),
  )
})
