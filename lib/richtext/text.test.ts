import fc from 'fast-check'
import { expect, test } from 'vitest'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'
import { plainText } from '@/lib/richtext/text'

test('a block is a line, a row of a table is a line with tabs', () => {
  const doc = document([
    { h2: 'Итоги' },
    { p: ['Заседание ', { b: 'прошло' }, ' в ', { a: 'Москве', href: '/ru' }, '.'] },
    { ul: ['первое', 'второе'] },
    'rule',
    { quote: 'Цитата' },
    {
      table: [
        ['Страна', 'Число'],
        ['Армения', '1'],
      ],
      head: true,
    },
  ])
  expect(plainText(doc)).toBe(
    'Итоги\nЗаседание прошло в Москве.\nпервое\nвторое\nЦитата\nСтрана\tЧисло\nАрмения\t1',
  )
})

function textsOf(node: { text?: string; content?: readonly object[] }): string[] {
  return [...(node.text === undefined ? [] : [node.text]), ...(node.content ?? []).flatMap(textsOf)]
}

test('no text of the document is missing, in order', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const doc = document(list)
      const whole = plainText(doc)
      let from = 0
      for (const text of textsOf(doc)) {
        const at = whole.indexOf(text, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + text.length
      }
    }),
  )
})
