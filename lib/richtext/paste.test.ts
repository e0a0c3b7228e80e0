// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanPastedHtml, cleanPastedText } from '@/lib/richtext/paste'

const pasted = (name: string) => readFileSync(`lib/richtext/pasted/${name}.html.txt`, 'utf8')

/** Clean HTML with a line per block, to be read. */
const clean = (html: string) =>
  cleanPastedHtml(html)
    .replace(
      /(<\/(p|h2|h3|ul|ol|li|blockquote|tr|table)>|<(ul|ol|li|blockquote|table|tbody|tr)[^>]*>)/g,
      '$1\n',
    )
    .replace(/\n+/g, '\n')
    .trim()
    .split('\n')

test('a document of Word becomes clean: lists are lists, marks stay, notes and blank lines go', () => {
  expect(clean(pasted('word'))).toEqual([
    '<h2>О заседании Координационного совета</h2>',
    '<p>20\u00a0ноября 2020\u00a0года под председательством <strong>статс-секретаря – заместителя</strong> Министра внутренних дел прошло <em>XXII заседание</em> Совета.</p>',
    '<h3>Повестка дня</h3>',
    '<ul>',
    '<li>',
    '<p>об итогах стратегии;</p>',
    '<ul>',
    '<li>',
    '<p>в 2015–2020 годах;</p>',
    '</li>',
    '</ul>',
    '</li>',
    '<li>',
    '<p>о проекте новой стратегии.</p>',
    '</li>',
    '</ul>',
    '<p>Решено:</p>',
    '<ol>',
    '<li>',
    '<p>одобрить проект;</p>',
    '</li>',
    '<li>',
    '<p>направить его в Секретариат.</p>',
    '</li>',
    '</ol>',
    '<p>Подробнее – на <a href="https://odkb-csto.org/news/">сайте</a>, а не здесь; площадь 12 м².</p>',
    '<table>',
    '<tbody>',
    '<tr>',
    '<th colspan="2"><p>Изъято</p>',
    '</th></tr>',
    '<tr>',
    '<td><p>Беларусь</p>',
    '</td><td><p></p>',
    '</td></tr>',
    '</tbody></table>',
    '<blockquote>',
    '<p>«Работа продолжится», – сказал он.</p>',
    '</blockquote>',
  ])
})

test('a document of Google is not bold as a whole, and its inner lists stand in their items', () => {
  expect(clean(pasted('google-docs'))).toEqual([
    '<h2>Минская конференция</h2>',
    '<p>Открыл её <strong>министр</strong><em> иностранных дел</em>.</p>',
    '<ul>',
    '<li>',
    '<p>Безопасность</p>',
    '<ul>',
    '<li>',
    '<p>Евразия</p>',
    '</li>',
    '</ul>',
    '</li>',
    '<li>',
    '<p><a href="https://example.org/program?a=1&amp;b=2">Программа</a></p>',
    '</li>',
    '</ul>',
    '<table>',
    '<tbody>',
    '<tr>',
    '<td rowspan="2"><p><strong>День</strong></p>',
    '</td><td><p>31 октября</p>',
    '</td></tr>',
    '<tr>',
    '<td><p></p>',
    '</td></tr>',
    '</tbody></table>',
  ])
})

test('a document of LibreOffice keeps its levels, lists and tables', () => {
  expect(clean(pasted('libreoffice'))).toEqual([
    '<h2>Операция «Канал-Авангард»</h2>',
    '<p>Из незаконного оборота изъято <strong>более</strong> 5\u00a0т <em>наркотиков</em>.</p>',
    '<h3>По государствам</h3>',
    '<ol>',
    '<li>',
    '<p>Армения</p>',
    '</li>',
    '<li>',
    '<p>Беларусь:</p>',
    '<ul>',
    '<li>',
    '<p>Минск</p>',
    '</li>',
    '</ul>',
    '</li>',
    '</ol>',
    '<ol start="3">',
    '<li>',
    '<p>Казахстан</p>',
    '</li>',
    '</ol>',
    '<table>',
    '<tbody>',
    '<tr>',
    '<th><p>Государство</p>',
    '</th><th><p>Изъято, кг</p>',
    '</th></tr>',
    '<tr>',
    '<td><p>Россия</p>',
    '</td><td><p>12<br>34</p>',
    '</td></tr>',
    '</tbody></table>',
  ])
})

describe('a fake list', () => {
  const item = (text: string, list = '') => `<p class="MsoListParagraph" style="${list}">${text}</p>`

  test('is recognised by the typed marker where Word left out its own', () => {
    expect(cleanPastedHtml(item('·\u00a0\u00a0 раз') + item('<span>·</span><span>\u00a0 </span>два'))).toBe(
      '<ul><li><p>раз</p></li><li><p>два</p></li></ul>',
    )
    expect(cleanPastedHtml(item('3)\u00a0 раз') + item('4)\u00a0 два'))).toBe(
      '<ol start="3"><li><p>раз</p></li><li><p>два</p></li></ol>',
    )
  })

  test('ends where a paragraph stands between, and another list begins', () => {
    const marker = (text: string) => `<span style="mso-list:Ignore">${text}</span>`
    const one = item(`${marker('1.')}раз`, 'mso-list:l0 level1 lfo1')
    const two = item(`${marker('2.')}два`, 'mso-list:l0 level1 lfo1')
    const dash = item(`${marker('–')}три`, 'mso-list:l1 level1 lfo2')
    expect(cleanPastedHtml(`${one}<p>между</p>${two}${dash}`)).toBe(
      '<ol><li><p>раз</p></li></ol><p>между</p><ol start="2"><li><p>два</p></li></ol><ul><li><p>три</p></li></ul>',
    )
  })

  test('is not seen in a paragraph that only begins with a number', () => {
    expect(cleanPastedHtml('<p class="MsoNormal">20. ноября</p>')).toBe('<p>20. ноября</p>')
  })
})

test('loose text, empty lines between sentences and containers become paragraphs', () => {
  expect(cleanPastedHtml('раз<br><br>два<br>три<div>четыре<section><p>пять</p></section></div>')).toBe(
    '<p>раз</p><p>два<br>три</p><p>четыре</p><p>пять</p>',
  )
})

test('a table of one cell is a layout and dissolves, a table in a table too', () => {
  expect(cleanPastedHtml('<table><tr><td><h2>А</h2><p>б</p></td></tr></table>')).toBe('<h2>А</h2><p>б</p>')
  expect(
    cleanPastedHtml(
      '<table><tr><td>а<table><tr><td>б</td><td>в</td></tr></table></td><td>г</td></tr></table>',
    ),
  ).toBe('<table><tbody><tr><td><p>а</p><p>б</p><p>в</p></td><td><p>г</p></td></tr></tbody></table>')
})

test.each([
  '<a href="javascript:alert(1)">слово</a>',
  '<a href="//evil.example">слово</a>',
  '<p onclick="alert(1)">слово<script>alert(1)</script><img src=x onerror="alert(1)"></p>',
])('nothing that runs survives in %s', (html) => {
  expect(cleanPastedHtml(html)).toBe('<p>слово</p>')
})

test('text that looks like markup stays text', () => {
  expect(cleanPastedHtml('<p>&lt;script&gt; &amp;amp;</p>')).toBe('<p>&lt;script&gt; &amp;amp;</p>')
})

test('what is copied in the editor itself keeps its ids', () => {
  const own = '<p data-id="bcdfghjkmnpqrstv" data-pm-slice="1 1 []">слово</p>'
  expect(cleanPastedHtml(own)).toBe(own)
})

test('plain text loses what XML cannot carry', () => {
  expect(cleanPastedText('раз\u000b\u0000\r\nдва\tтри')).toBe('раз\nдва\tтри')
})
