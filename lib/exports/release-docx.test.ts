import { text } from 'node:stream/consumers'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { beforeEach, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { newsroomOn } from '@/lib/publication/newsroom'
import { releaseView } from '@/lib/releases/published'
import { anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { type DocxWords, releaseDocx } from './release-docx'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const words: DocxWords = {
  organisation: 'Организация',
  kind: 'Новость',
  number: '№ 2026-1',
  issued: '20 ноября 2026 года, 11:00 МСК',
  updated: undefined,
  corrections: [{ date: '21 ноября 2026 года', label: 'Исправлено', text: 'Уточнено место.' }],
  boilerplate: 'Об Организации',
  contact: 'Контакт для прессы',
  address: 'https://press.example/2026-1',
  siteUrl: 'https://press.example',
}

const id = (name: string) => name.padEnd(16, 'x')
const line = (name: string, content: object[]) => ({ type: 'paragraph', attrs: { id: id(name) }, content })
const say = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length && { marks }),
})
const item = (name: string, ...content: object[]) => ({ type: 'listItem', attrs: { id: id(name) }, content })
const cell = (name: string, type: string, value: string, spans: object = {}) => ({
  type,
  attrs: { id: id(name), colspan: 1, rowspan: 1, ...spans },
  content: [line(`${name}p`, [say(value)])],
})
const row = (name: string, ...content: object[]) => ({ type: 'tableRow', attrs: { id: id(name) }, content })

const everything = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: id('h'), level: 2 }, content: [say('Итоги & выводы')] },
    line('p', [
      say('Жирно', { type: 'bold' }),
      say(' и '),
      say('здесь', { type: 'italic' }, { type: 'link', attrs: { href: '/ru/meetings/22' } }),
      { type: 'hardBreak' },
      say('<b>не разметка</b> \u00a0– вот.'),
    ]),
    {
      type: 'orderedList',
      attrs: { id: id('ol'), start: 4 },
      content: [
        item('i1', line('i1p', [say('четыре')]), {
          type: 'bulletList',
          attrs: { id: id('ul') },
          content: [item('i2', line('i2p', [say('внутри')]))],
        }),
        item('i3', line('i3p', [say('пять')])),
      ],
    },
    { type: 'blockquote', attrs: { id: id('q') }, content: [line('qp', [say('Сказано')])] },
    { type: 'horizontalRule' },
    {
      type: 'table',
      attrs: { id: id('t') },
      content: [
        row('r1', cell('c1', 'tableHeader', 'Страна'), cell('c2', 'tableHeader', 'Число')),
        row('r2', cell('c3', 'tableCell', 'Все', { rowspan: 2 }), cell('c4', 'tableCell', '1')),
        row('r3', cell('c5', 'tableCell', '2')),
        row('r4', cell('c6', 'tableCell', 'Вместе', { colspan: 2 })),
      ],
    },
  ],
}

async function released(content: object = {}) {
  const [made] = published(office, [aRelease(office, { content })])
  const release = await releaseView(newsroomOn(office.public, testNow), 'ru', { id: made?.recordId ?? '' })
  if (!release) throw new Error('It is not public')
  return release
}

async function partsOf(archive: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true })
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return parts
}

test('Word reads of it what the page says: head, text with its marks, boilerplate, contact', async () => {
  const release = await released({
    body: everything,
    boilerplate: 'Организация объединяет\nшесть государств.',
    contact: { name: 'Анна Вересова', phone: '+7 495 000-00-17', email: 'press@example.org' },
  })
  const { value, messages } = await mammoth.convertToHtml({ buffer: await releaseDocx(release, words) })
  const html = value.replaceAll('<h2></h2>', '')
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  for (const part of [
    '<h1>Заседание Координационного совета</h1>',
    'Новость · № 2026-1 · 20 ноября 2026 года, 11:00 МСК',
    '<strong>Исправлено, 21 ноября 2026 года. </strong>Уточнено место.',
    '<h2>Итоги &amp; выводы</h2>',
    '<strong>Жирно</strong> и <a href="https://press.example/ru/meetings/22"><em>здесь</em></a><br />',
    '&lt;b&gt;не разметка&lt;/b&gt; \u00a0– вот.',
    '<li>четыре<ul><li>внутри</li></ul></li><li>пять</li>',
    'Сказано',
    'colspan="2"',
    'rowspan="2"',
    '<p>Организация объединяет</p><p>шесть государств.</p>',
    'Анна Вересова, +7 495 000-00-17, press@example.org',
  ])
    expect(html).toContain(part)
  expect(html).toMatch(/<thead><tr><th><p>(<strong>)?Страна/)
})

test('its parts are well-formed, without macros, and say the language, the title and where it is from', async () => {
  const parts = await partsOf(await releaseDocx(await released({ body: everything }), words))
  for (const [name, content] of parts) {
    expect(name).not.toMatch(/vba|macro|embeddings/i)
    if (/\.(xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(content).close()
  }
  const main = parts.get('word/document.xml') ?? ''
  const runs = main.match(/<w:r>.*?<\/w:r>/g) ?? []
  expect(runs.filter((run) => run.includes('<w:t') && !run.includes('w:val="ru-RU"'))).toEqual([])
  expect(main).toContain('<w:tblHeader/>')
  expect(parts.get('word/numbering.xml')).toContain('<w:start w:val="4"/>')
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>Заседание Координационного совета</dc:title>')
  const [foot] = [...parts]
    .filter(([name]) => /^word\/footer\d\.xml$/.test(name))
    .map(([, content]) => content)
  expect(foot).toContain('press.example/2026-1')
  expect(foot).toContain('NUMPAGES')
  expect(parts.get('word/styles.xml')).toContain('PT Serif')
})

test('the same release is the same file whenever it is made', async () => {
  const release = await released({ body: everything })
  const [one, other] = [await releaseDocx(release, words), await releaseDocx(release, words)]
  expect(one.equals(other)).toBe(true)
  expect((await partsOf(one)).get('docProps/core.xml')).toContain(release.updatedAt)
})

test('an empty cell, an empty paragraph and a text of one line make a file, too', async () => {
  const empty = { ...cell('e', 'tableCell', ''), content: [{ type: 'paragraph', attrs: { id: id('ep') } }] }
  const table = {
    type: 'table',
    attrs: { id: id('t') },
    content: [row('r', empty, cell('f', 'tableCell', 'Есть'))],
  }
  const release = await released({ body: { type: 'doc', content: [line('p', [say('Текст')]), table] } })
  const { value } = await mammoth.extractRawText({ buffer: await releaseDocx(release, words) })
  expect(value).toContain('Есть')
})
