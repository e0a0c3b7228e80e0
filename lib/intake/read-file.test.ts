import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readFile } from '@/lib/intake/read-file'
import { Refusal } from '@/lib/refusal'
import { wordParagraph, wordParts, wordTable, zipOf } from '@/lib/testing/zip'

const bytes = (text: string) => Buffer.from(text)
const word = (body: string) => zipOf(wordParts(body))

/** For which reason a file is refused. */
async function refusal(name: string, content: Buffer): Promise<string> {
  try {
    const { text } = await readFile(name, content)
    return `read: ${text.slice(0, 60)}`
  } catch (error) {
    if (error instanceof Refusal) return error.reasons[0]?.key ?? ''
    throw error
  }
}

describe('a Word document', () => {
  test('is read in paragraphs', async () => {
    const { text } = await readFile(
      'релиз.docx',
      word(wordParagraph('О заседании') + wordParagraph('В Москве состоялось заседание.')),
    )
    expect(text).toBe('О заседании\n\nВ Москве состоялось заседание.')
  })

  test('keeps a row of a table in a line: name and post', async () => {
    const rows = [
      ['1.', 'Зубов Игорь Николаевич', 'председатель Координационного совета'],
      ['2.', 'Костанян Ваган', 'заместитель Министра'],
    ]
    const { text } = await readFile('список.DOCX', word(wordTable(rows)))
    expect(text.split('\n')).toEqual([
      '1. Зубов Игорь Николаевич – председатель Координационного совета',
      '2. Костанян Ваган – заместитель Министра',
    ])
  })

  test('has no text that was deleted in a review', async () => {
    const deleted =
      '<w:p><w:del w:id="1"><w:r><w:delText>тайна</w:delText></w:r></w:del><w:r><w:t>остаток</w:t></w:r></w:p>'
    expect((await readFile('a.docx', word(deleted))).text).toBe('остаток')
  })

  test('leaves no process behind', async () => {
    await readFile('a.docx', word(wordParagraph('Текст')))
    const children = execFileSync('ps', ['--ppid', String(process.pid), '-o', 'args='], { encoding: 'utf8' })
    expect(children).not.toContain('intake')
  })
})

describe('a hostile file is refused', () => {
  const good = wordParts(wordParagraph('Текст'))

  test.each([
    [
      'what is no zip',
      bytes('MZ\x90\x00 this program cannot be run in DOS mode, and is no document'),
      'intake.file.notWord',
    ],
    ['a zip of something else', zipOf([{ name: 'a.txt', content: 'Текст' }]), 'intake.file.notWord'],
    ['a truncated file', zipOf(good).subarray(0, 300), 'intake.file.broken'],
    [
      'an old Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'intake.file.oldWord',
    ],
    [
      'a file under a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'intake.file.encrypted',
    ],
    [
      'an encrypted part',
      zipOf([...good, { name: 'word/a.xml', content: 'a', isEncrypted: true }]),
      'intake.file.encrypted',
    ],
    [
      'a part of two gigabytes',
      zipOf([...good, { name: 'word/media/a.png', content: 'a', claimedBytes: 2 ** 31 }]),
      'intake.file.unsafe',
    ],
    [
      'a name that leads out',
      zipOf([...good, { name: '../../etc/passwd', content: 'a' }]),
      'intake.file.unsafe',
    ],
    ['a name twice', zipOf([...good, ...good]), 'intake.file.unsafe'],
    [
      'ten thousand parts',
      zipOf([...good, ...Array.from({ length: 10_000 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }))]),
      'intake.file.unsafe',
    ],
    [
      'a bomb',
      zipOf([...good, { name: 'word/footnotes.xml', content: Buffer.alloc(30 * 2 ** 20, 'a') }]),
      'intake.file.unsafe',
    ],
    [
      'a bomb that claims to be small',
      zipOf([
        ...good,
        { name: 'word/footnotes.xml', content: Buffer.alloc(30 * 2 ** 20, 'a'), claimedBytes: 1000 },
      ]),
      'intake.file.broken',
    ],
    ['an empty file', Buffer.alloc(0), 'intake.file.broken'],
    ['a document without a word', word(wordParagraph('')), 'intake.file.empty'],
    [
      'a document that is no XML',
      zipOf([...good.slice(0, 2), { name: 'word/document.xml', content: 'нет' }]),
      'intake.file.broken',
    ],
  ])('%s', async (_, content, reason) => {
    expect(await refusal('a.docx', content)).toBe(reason)
  })

  test('an entity that names a file, or grows', async () => {
    const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const growing = `<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "${'&a;'.repeat(100)}">]>`
    for (const prologue of [external, growing]) {
      const file = zipOf(wordParts('<w:p><w:r><w:t>&x;&b;</w:t></w:r></w:p>', prologue))
      expect(await refusal('a.docx', file)).toBe('intake.file.unsafe')
    }
  })

  test('a document nested deeper than a stack', async () => {
    const nested = Array.from({ length: 60_000 }, (_, i) => `<w:sdt a${i * 7919}=""><w:sdtContent>`)
    const deep = `${nested.join('')}${'</w:sdtContent></w:sdt>'.repeat(60_000)}`
    expect(await refusal('a.docx', word(deep))).toMatch(/^intake\.file\.(broken|slow)$/)
  })

  test('a zip within a zip is not opened', async () => {
    const inner = zipOf([{ name: 'a.xml', content: Buffer.alloc(2 ** 24, 'a') }])
    const file = zipOf([...good, { name: 'word/embeddings/inner.docx', content: inner }])
    expect(await refusal('a.docx', file)).toBe('read: Текст')
  })

  test('a hundred thousand paragraphs are read or refused, and nothing else waits for them', async () => {
    const file = word(Array.from({ length: 100_000 }, (_, i) => wordParagraph(`Да ${i}`)).join(''))
    const [long, short] = await Promise.all([
      refusal('a.docx', file),
      readFile('b.docx', word(wordParagraph('Текст'))),
    ])
    expect(long).toMatch(/^read: Да|^intake\.file\.slow$/)
    expect(short.text).toBe('Текст')
  })

  test('what is not read here says how to save it', async () => {
    expect(await refusal('a.doc', bytes('Текст'))).toBe('intake.file.oldWord')
    for (const name of ['a.pdf', 'a.rtf', 'a', 'a.docx.exe'])
      expect(await refusal(name, bytes('Текст'))).toBe('intake.file.type')
  })

  test('more than twenty megabytes', async () => {
    expect(await refusal('a.docx', Buffer.alloc(21 * 2 ** 20))).toBe('intake.file.tooLarge')
  })
})

describe('a page', () => {
  const page = (body: string, head = '') =>
    bytes(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`)

  test('gives its article and the day it was published', async () => {
    const head =
      '<meta property="article:published_time" content="2019-11-28T10:00:00+03:00"><title>Сайт</title>'
    const body = `<nav>Главная</nav><article><h1>О заседании</h1><p>В&nbsp;Москве<br>состоялось заседание.</p>
      <ul><li>первый вопрос</li><li>второй</li></ul><script>alert(1)</script></article><footer>©</footer>`
    expect(await readFile('a.html', page(body, head))).toEqual({
      text: 'О заседании\n\nВ\u00a0Москве\nсостоялось заседание.\n\n–\u00a0первый вопрос\n–\u00a0второй',
      publishedOn: '2019-11-28',
    })
  })

  test('laid out in a table is read as paragraphs', async () => {
    const body = `<table><tr><td>Меню</td><td><p>Один.</p><p>Два.</p><p>Три.</p><p>Четыре.</p><p>Пять.</p></td></tr></table>`
    expect((await readFile('a.htm', page(body))).text).toBe(
      'Меню\n\nОдин.\n\nДва.\n\nТри.\n\nЧетыре.\n\nПять.',
    )
  })

  test('in an old coding is read by what it says of itself', async () => {
    const cp1251 = Buffer.from([0xc2, 0x20, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe5])
    const file = Buffer.concat([bytes('<meta charset=windows-1251><p>'), cp1251])
    expect((await readFile('a.html', file)).text).toBe('В Москве')
  })

  test('of a hundred thousand nested elements does not end the process', async () => {
    const body = '<div>'.repeat(100_000)
    expect(await refusal('a.html', page(`${body}Текст`))).toBe('read: Текст')
  })

  test('that is no text is refused', async () => {
    expect(await refusal('a.html', Buffer.from([0, 1, 2, 3, 0, 0, 0, 7, 8, 9]))).toBe('intake.file.notText')
  })
})

describe('plain text', () => {
  const russian = 'В Москве состоялось заседание Координационного совета по противодействию наркотикам.'
  const single = (coding: string) => {
    const table = new Map(
      Array.from({ length: 256 }, (_, i) => [new TextDecoder(coding).decode(Uint8Array.of(i)), i]),
    )
    return Buffer.from([...russian].map((letter) => table.get(letter) ?? 63))
  }
  const wide = Buffer.from(russian, 'utf16le')
  const swapped = Buffer.from(wide).swap16()

  test.each([
    ['UTF-8', bytes(russian)],
    ['UTF-8 with a mark', bytes(`\ufeff${russian}`)],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['UTF-16 big-endian with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ['UTF-16', wide],
    ['UTF-16 big-endian', swapped],
    ['Windows 1251', single('windows-1251')],
    ['KOI8-R', single('koi8-r')],
    ['DOS 866', single('ibm866')],
  ])('in %s is read', async (_, file) => {
    expect((await readFile('релиз.txt', file)).text).toBe(russian)
  })

  test('in UTF-8 with a spoilt byte is read as UTF-8', async () => {
    const file = Buffer.concat([bytes(russian), Buffer.from([0xd0, 0x20]), bytes('Конец.')])
    expect((await readFile('релиз.txt', file)).text).toBe(`${russian}\ufffd Конец.`)
  })

  test('that is a program under another name is refused', async () => {
    expect(await refusal('a.txt', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]))).toBe(
      'intake.file.notText',
    )
  })

  test('without a word, and too long, is refused', async () => {
    expect(await refusal('a.txt', bytes(' \n 123 '))).toBe('intake.file.empty')
    expect(await refusal('a.txt', bytes('да '.repeat(200_000)))).toBe('intake.file.slow')
  })
})
