import { describe, expect, test } from 'vitest'
import { releaseContent } from '@/lib/releases/content'
import { emptyRichText, richText } from '@/lib/richtext/content'
import { document } from '@/lib/richtext/document'
import { richTextLimits } from '@/lib/richtext/limits'

const id = 'bcdfghjkmnpqrstv'
const otherId = 'zyxwvtsrqpnmkjhg'
const text = (value: string) => ({ type: 'text', text: value })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', attrs: { id }, content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const linked = (href: string, attrs = {}) =>
  doc(paragraph({ ...text('ОДКБ'), marks: [{ type: 'link', attrs: { href, ...attrs } }] }))

const refusal = (value: unknown) => richText.safeParse(value).error?.issues.map((issue) => issue.message)

test('an empty document is a rich text', () => {
  expect(richText.parse(emptyRichText)).toEqual(emptyRichText)
})

test('every kind of block and mark is accepted and comes out as it went in', () => {
  const whole = document([
    { h2: 'Итоги' },
    { h3: 'Подробнее' },
    {
      p: [
        'Слово ',
        { b: 'важное' },
        { i: ' и нет' },
        { a: 'ссылка', href: 'https://example.org/?a=1#b' },
        '\n.',
      ],
    },
    { ul: ['один', 'два'] },
    { ol: ['три'], start: 3 },
    { quote: 'Цитата' },
    'rule',
    {
      table: [
        ['Страна', 'Число'],
        ['Армения', '1'],
      ],
      head: true,
    },
  ])
  expect(richText.parse(structuredClone(whole))).toEqual(whole)
})

describe('a link', () => {
  test.each([
    'https://odkb-csto.org/news/1',
    'http://кремль.рф/',
    'mailto:press@example.org?subject=ОДКБ',
    'tel:+74950000000',
    '/ru/releases/1?page=2#text',
    '/',
  ])('may lead to %s', (href) => {
    expect(refusal(linked(href))).toBeUndefined()
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https://',
    'news/1',
    '#top',
    '',
    'mailto:',
    'tel:',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('may not lead to %j', (href) => {
    expect(refusal(linked(href))).toEqual(['richText.link'])
  })

  test('keeps nothing but its address', () => {
    expect(refusal(linked('https://example.org', { target: '_blank' }))).toEqual(['richText.structure'])
  })
})

describe('the structure', () => {
  const bold = { type: 'bold' }
  const list = (...content: unknown[]) => ({ type: 'bulletList', attrs: { id: otherId }, content })

  test.each([
    ['an unknown node', doc({ type: 'codeBlock', attrs: { id } })],
    ['an unknown mark', doc(paragraph({ ...text('а'), marks: [{ type: 'underline' }] }))],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { id, style: 'color: red' } })],
    ['an unknown key', doc({ ...paragraph(text('а')), html: '<b>' })],
    ['a block without id', doc({ type: 'paragraph' })],
    ['an id of another form', doc({ type: 'paragraph', attrs: { id: 'p1' } })],
    ['a heading of level 1', doc({ type: 'heading', attrs: { id, level: 1 } })],
    ['the same mark twice', doc(paragraph({ ...text('а'), marks: [bold, bold] }))],
    ['an empty text', doc(paragraph(text('')))],
    ['text outside a paragraph', doc(text('а'))],
    ['a rule in a paragraph', doc(paragraph({ type: 'horizontalRule' }))],
    ['a list without items', doc(list())],
    ['a list of paragraphs', doc(list(paragraph(text('а'))))],
    ['an empty document', doc()],
    ['a string', 'text'],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(refusal(value)).toEqual(['richText.structure'])
  })

  test('refuses one id on two blocks', () => {
    expect(refusal(doc(paragraph(text('а')), paragraph(text('б'))))).toEqual(['richText.duplicateId'])
  })

  test.each(['\u0000', '\u001b', '\ud800', '\uffff'])(
    'refuses %j in a text: XML has no place for it',
    (bad) => {
      expect(refusal(doc(paragraph(text(`а${bad}`))))).toEqual(['richText.characters'])
    },
  )

  test('reports one issue on the field itself, for the form', () => {
    const issues = releaseContent.safeParse({ body: linked('javascript:x') }).error?.issues
    expect(issues).toMatchObject([{ message: 'richText.link', path: ['body'] }])
  })
})

describe('the size', () => {
  function nested(depth: number) {
    let node: unknown = { type: 'paragraph' }
    for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', content: [node] }
    return doc(node)
  }

  test('a document nested 100,000 deep is refused and does not end the process', () => {
    expect(refusal(nested(100_000))).toEqual(['richText.tooDeep'])
  })

  test('a document that contains itself is refused', () => {
    const loop: { type: string; content: unknown[] } = { type: 'blockquote', content: [] }
    loop.content.push(loop)
    expect(refusal(doc(loop))).toEqual(['richText.tooDeep'])
  })

  test('too many nodes are refused', () => {
    const rules = Array.from({ length: richTextLimits.nodes + 1 }, () => ({ type: 'horizontalRule' }))
    expect(refusal(doc(...rules))).toEqual(['richText.tooMany'])
  })

  test('too long a text is refused', () => {
    expect(refusal(doc(paragraph(text('а'.repeat(richTextLimits.characters + 1)))))).toEqual([
      'richText.tooLong',
    ])
  })
})
