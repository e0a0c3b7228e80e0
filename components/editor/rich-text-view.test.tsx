import fc from 'fast-check'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { RichTextView } from '@/components/editor/rich-text-view'
import editor from '@/lib/i18n/messages/ru/editor.json'
import type { RichText, Table } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { parts } from '@/lib/richtext/document.arbitrary'

const html = (doc: RichText) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="ru" messages={{ editor }} timeZone="UTC">
      <RichTextView doc={doc} />
    </NextIntlClientProvider>,
  )

/** What is inside the `prose` wrapper. */
const body = (doc: RichText) => html(doc).replace(/^<div class="prose">(.*)<\/div>$/, '$1')

test('headings, paragraphs, lists, quotes and rules become plain HTML', () => {
  const doc = document([
    { h2: 'Итоги' },
    { h3: 'Кратко' },
    { p: ['Это ', { b: 'важно' }, ' и ', { i: 'ново' }, '.\nДа.'] },
    { ul: ['один'] },
    { ol: ['три'], start: 3 },
    { quote: 'Слова' },
    'rule',
  ])
  expect(body(doc)).toBe(
    '<h2>Итоги</h2><h3>Кратко</h3><p>Это <strong>важно</strong> и <em>ново</em>.<br/>Да.</p>' +
      '<ul><li><p>один</p></li></ul><ol start="3"><li><p>три</p></li></ol>' +
      '<blockquote><p>Слова</p></blockquote><hr/>',
  )
})

test('blank lines and empty headings are left out', () => {
  expect(body(document([{ p: 'Раз' }, { p: '' }, { h2: '' }, { p: 'Два' }]))).toBe('<p>Раз</p><p>Два</p>')
})

describe('a link', () => {
  test('to another site says noopener, one of this site does not', () => {
    const doc = document([
      {
        p: [
          { a: 'там', href: 'https://example.org' },
          { a: 'тут', href: '/ru' },
        ],
      },
    ])
    expect(body(doc)).toBe('<p><a href="https://example.org" rel="noopener">там</a><a href="/ru">тут</a></p>')
  })

  test.each(['javascript:alert(1)', 'java\nscript:alert(1)', '//evil.example', 'data:text/html,x'])(
    'to %j that got past the schema is rendered as text',
    (href) => {
      const text = { type: 'text', text: 'слово', marks: [{ type: 'link', attrs: { href } }] } as const
      const attrs = { id: 'bcdfghjkmnpqrstv' }
      const doc: RichText = {
        type: 'doc',
        content: [{ type: 'paragraph', attrs, content: [{ ...text, marks: [...text.marks] }] }],
      }
      expect(body(doc)).toBe('<p>слово</p>')
    },
  )
})

describe('a table', () => {
  const rows = [
    ['', 'Изъято'],
    ['Беларусь', '12 кг'],
  ]

  test('scrolls in a region that has a name and takes the focus', () => {
    const view = body(document([{ table: rows }, { table: rows }]))
    expect(view).toContain('<section class="prose-table" aria-label="Таблица 1" tabindex="0"><table>')
    expect(view).toContain('aria-label="Таблица 2"')
  })

  test('has a head whose cells name their columns; an empty header cell is an ordinary one', () => {
    expect(body(document([{ table: rows, head: true }]))).toContain(
      '<table><thead><tr><td></td><th scope="col">Изъято</th></tr></thead>' +
        '<tbody><tr><td>Беларусь</td><td>12 кг</td></tr></tbody></table>',
    )
  })

  test('has headers of rows, and of groups where they span several', () => {
    const doc = document([{ table: [['Азия', 'Казахстан'], ['Кыргызстан']] }])
    const table = doc.content[0] as Table
    const first = table.content[0]!.content![0]!
    Object.assign(first, { type: 'tableHeader', attrs: { ...first.attrs, rowspan: 2 } })
    expect(body(doc)).toContain(
      '<tbody><tr><th scope="rowgroup" rowSpan="2">Азия</th><td>Казахстан</td></tr><tr><td>Кыргызстан</td></tr></tbody>',
    )
  })
})

test('no document leads to an inline style, a class on a block or an event handler', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const view = body(document(list))
      expect(view).not.toMatch(/<[^>]* (style|on\w+)=/)
      expect(view.replaceAll('<section class="prose-table"', '<section')).not.toMatch(/<[^>]* class=/)
    }),
  )
})
