import { expect, test } from 'vitest'
import { pageText } from '@/lib/intake/reader/page-text'

test.each([
  ['paragraphs and breaks', '<p>Один<br>два</p>\n <p>три</p>', 'Один\nдва\n\nтри'],
  ['runs of spaces and lines of the source', '<p>Один\n   два &nbsp; три</p>', 'Один два \u00a0 три'],
  ['what is written as it stands', '<pre>а\n  б</pre>', 'а\nб'],
  [
    'numbered items from their first number',
    '<ol start="3"><li>три</li><li>четыре</li></ol>',
    '3)\u00a0три\n4)\u00a0четыре',
  ],
  ['items within items', '<ul><li>а<ul><li>б</li></ul></li></ul>', '–\u00a0а\n\n–\u00a0б'],
  ['a rule', '<p>а</p><hr><p>б</p>', 'а\n\n* * *\n\nб'],
  [
    'nothing that is hidden or runs',
    '<p hidden>а</p><p style="display: none">б</p><script>в</script><style>г</style>д',
    'д',
  ],
  ['words across inline elements', '<p>Со<b>вет</b> <i>глав</i></p>', 'Совет глав'],
  ['entities', '<p>&laquo;Канал&raquo; &ndash; &#8470;&nbsp;1 &lt;b&gt;</p>', '«Канал» – №\u00a01 <b>'],
  [
    'notes without what leads to them',
    '<p>Текст<sup><a href="#footnote-1">[1]</a></sup></p><ol><li id="footnote-1"><p>Сноска <a href="#footnote-ref-1">↑</a></p></li></ol>',
    'Текст\n\n1)\u00a0Сноска',
  ],
  ['the only article', '<nav>Меню</nav><p>Реклама</p><article>Текст</article>', 'Текст'],
  ['all where there are two', '<article>а</article><article>б</article>', 'а\nб'],
  [
    'a row as a line',
    '<table><tr><th>№</th><th>Имя</th></tr><tr><td>1</td><td>Зубов<br>Игорь</td><td>Председатель</td></tr></table>',
    '№ – Имя\n1. Зубов Игорь – Председатель',
  ],
  ['a broken page', '<p>а<table><tr><td>б', 'а\n\nб'],
])('the text of a page has %s', (_, html, text) => {
  expect(pageText(html)).toBe(text)
})
