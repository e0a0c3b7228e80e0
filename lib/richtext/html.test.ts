import { expect, test } from 'vitest'
import { document } from './document'
import { htmlOf } from './html'

const site = 'https://press.example'

test('every kind of block and mark is an element', () => {
  const doc = document([
    { h2: 'Итоги' },
    { p: ['Слово ', { b: 'важное' }, { i: ' и нет' }, '\n.'] },
    { ol: ['три'], start: 3 },
    { ul: ['один'] },
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
  expect(htmlOf(doc, site)).toBe(
    [
      '<h2>Итоги</h2><p>Слово <strong>важное</strong><em> и нет</em><br>.</p>',
      '<ol start="3"><li><p>три</p></li></ol><ul><li><p>один</p></li></ul>',
      '<blockquote><p>Цитата</p></blockquote><hr>',
      '<table><thead><tr><th scope="col">Страна</th><th scope="col">Число</th></tr></thead>',
      '<tbody><tr><td>Армения</td><td>1</td></tr></tbody></table>',
    ].join(''),
  )
})

test('links lead to the site in full, and text is text', () => {
  const doc = document([{ p: [{ a: 'a <b> & "c"', href: '/ru/releases?a=1&b=2' }] }, { p: '' }])
  expect(htmlOf(doc, site)).toBe(
    '<p><a href="https://press.example/ru/releases?a=1&amp;b=2">a &lt;b&gt; &amp; &quot;c&quot;</a></p>',
  )
})
