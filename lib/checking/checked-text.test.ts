import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RichText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'
import { checkedText, placesOf } from './checked-text'
import { richPieces } from './rich-pieces'

/** The text of each paragraph and heading by its id, found without the code that is tested. */
function blocksOf(doc: RichText): Map<string, string> {
  const blocks = new Map<string, string>()
  const visit = (node: { type: string; attrs?: { id?: string }; content?: readonly object[] }) => {
    const children = (node.content ?? []) as { type: string; text?: string }[]
    if (node.type === 'paragraph' || node.type === 'heading')
      blocks.set(node.attrs?.id ?? '', children.map(({ text }) => text ?? '\n').join(''))
    else for (const child of children) visit(child)
  }
  visit(doc)
  return blocks
}

const textOf = (doc: RichText) => checkedText(richPieces(doc, 'body'))

test('every stretch of any text is the same characters at the place that it is mapped back to', () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(40), (list, from, length) => {
      const doc = document(list)
      const whole = textOf(doc)
      const blocks = blocksOf(doc)
      const start = from % (whole.text.length + 1)
      const end = Math.min(whole.text.length, start + length)
      const back = placesOf(whole, start, end).map(({ block, start, end }) =>
        blocks.get(block ?? '')?.slice(start, end),
      )
      expect(back.join('')).toBe(
        whole.lines
          .map((line) => line.text.slice(Math.max(0, start - line.start), Math.max(0, end - line.start)))
          .join(''),
      )
      expect(whole.text.slice(start, end).replaceAll('\n', '')).toBe(back.join('').replaceAll('\n', ''))
    }),
  )
})

test('every character of every block is in the text, once and in order', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const doc = document(list)
      const written = [...blocksOf(doc)].filter(([, text]) => text.trim() !== '')
      expect(textOf(doc).lines.map(({ block, text }) => [block, text])).toEqual(written)
      for (const { start, text } of textOf(doc).lines)
        expect(textOf(doc).text.slice(start, start + text.length)).toBe(text)
    }),
  )
})

test('a link keeps its words, with marks inside it, in a cell as in a paragraph', () => {
  const doc = document([
    { p: ['Смотрите ', { a: 'на сайте', href: 'https://example.org' }, '.'] },
    { table: [['Страна', [{ a: 'Армения', href: '/ru' }]]] },
  ])
  const { text, links } = textOf(doc)
  expect(links.map(({ href, start, end }) => [href, text.slice(start, end)])).toEqual([
    ['https://example.org', 'на сайте'],
    ['/ru', 'Армения'],
  ])
})

test('a stretch over the end of a paragraph is in both, and one in no text is nowhere', () => {
  const doc = document([{ p: 'Состоялось' }, { p: 'заседание' }])
  const whole = textOf(doc)
  expect(whole.text).toBe('Состоялось\nзаседание')
  expect(placesOf(whole, 6, 13).map(({ start, end }) => [start, end])).toEqual([
    [6, 10],
    [0, 2],
  ])
  expect(placesOf(checkedText([]), 0, 0)).toEqual([])
})

test('items, cells and what stands in different fields are too far apart to be one sentence', () => {
  const doc = document([{ ul: ['первое', 'второе'] }, { table: [['изъято', 'кг']] }, { p: 'по итогам' }])
  expect(textOf(doc).text.split('\n\n\n\n')).toEqual(['первое', 'второе', 'изъято', 'кг', 'по итогам'])
})
