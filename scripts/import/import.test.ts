import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEditorial } from '@/db/editorial/client'
import { editorialPath, lockDataDir } from '@/lib/data-dir'
import { aFolder } from '@/lib/testing/folder'
import { aUser } from '@/lib/testing/people'
import { wordParagraph, wordParts, zipOf } from '@/lib/testing/zip'
import { dayInName } from './day-in-name'

test.each([
  ['2019-11-28.txt', '2019-11-28'],
  ['reliz_2019_11_28_zasedanie.docx', '2019-11-28'],
  ['20191128.html', '2019-11-28'],
  ['28.11.2019 О заседании.txt', '2019-11-28'],
  ['2019-13-45.txt', ''],
  ['1234567890123.txt', ''],
  ['zasedanie.txt', ''],
])('the name %s says the day %j', (name, day) => {
  expect(dayInName(name)).toBe(day)
})

/** A press office with one author, and an archive beside it. */
function anArchive() {
  const dataDir = aFolder()
  const db = openEditorial(editorialPath(dataDir))
  aUser(db, { name: 'Анна', email: 'anna@press.example', roles: ['author'] })
  aUser(db, { name: 'Алла', email: 'alla@press.example', roles: ['administrator'] })
  const archive = aFolder()
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(join(archive, path, '..'), { recursive: true })
    writeFileSync(join(archive, path), content)
  }
  const run = (...more: string[]) => {
    const args = ['--import', 'tsx', 'scripts/import.ts', archive, '--as', 'anna@press.example', ...more]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: dataDir, DEMO: 'on', INIT_CWD: '' },
    })
    return { status, lines: stdout.trim().split('\n'), said: stderr.trim() }
  }
  const texts = () =>
    db.$client.prepare('select file_name, published_on, language from intake_texts order by rowid').all()
  return { dataDir, archive, put, run, texts }
}

const release = (day: number) => `О заседании № ${day}

${day} декабря 2019 года в Москве состоялось ${day}-е заседание Координационного совета.`

test('an archive is taken in in its order, while the desk is serving, and again without doing it twice', () => {
  const { dataDir, archive, put, run, texts } = anArchive()
  put('2019/10.txt', release(10))
  put('2019/2019-12-09.txt', `${release(8)}\n\n* * *\n\n${release(9)}`)
  put('2020/a.docx', zipOf(wordParts(wordParagraph('О встрече') + wordParagraph('Секретарь принял посла.'))))
  put(
    '2020/b.html',
    '<meta name="date" content="2020-01-15"><p>The Secretary General received the ambassador.</p>',
  )
  put('2020/c.pdf', '%PDF')
  put('2020/d.docx', 'No document, although it is called one.')
  put('2020/e.txt', release(10))
  put('.DS_Store', 'x')
  put('2020/~$a.docx', 'x')
  const outside = aFolder()
  writeFileSync(join(outside, 'secret.txt'), 'Тайна, которая лежит не в архиве.')
  symlinkSync(outside, join(archive, 'link'))
  symlinkSync(join(outside, 'secret.txt'), join(archive, 'secret.txt'))
  const lock = lockDataDir(dataDir)

  const first = run()
  expect(first.lines).toEqual([
    'taken in  2019/10.txt',
    'taken in  2019/2019-12-09.txt (2 texts)',
    'taken in  2020/a.docx',
    'taken in  2020/b.html',
    'skipped   2020/c.pdf: no .docx, .html or .txt',
    expect.stringMatching(/^failed {4}2020\/d\.docx: This is no Word document/),
    'known     2020/e.txt',
    '7 files: 5 texts wait on the desk to be confirmed, 1 known before, 1 skipped, 1 failed.',
  ])
  expect(first.status).toBe(1)
  expect(texts()).toEqual([
    { file_name: '2019/10.txt', published_on: '', language: 'ru' },
    { file_name: '2019/2019-12-09.txt', published_on: '2019-12-09', language: 'ru' },
    { file_name: '2019/2019-12-09.txt', published_on: '2019-12-09', language: 'ru' },
    { file_name: '2020/a.docx', published_on: '', language: 'ru' },
    { file_name: '2020/b.html', published_on: '2020-01-15', language: 'en' },
  ])

  const again = run('--json')
  expect(again.lines.map((line) => JSON.parse(line)).at(-1)).toEqual({
    files: 7,
    texts: 0,
    known: 6,
    skipped: 1,
    failed: 1,
  })
  expect(texts()).toHaveLength(5)
  lock.release()
})

test('a trial says what would be, and leaves no trace', () => {
  const { put, run, texts } = anArchive()
  put('a.txt', release(10))
  const { status, lines } = run('--dry-run')
  expect([status, lines.at(-1)]).toEqual([
    0,
    '1 files: 1 texts would be taken in, 0 known before, 0 skipped, 0 failed.',
  ])
  expect(texts()).toEqual([])
})

test('who it is done for, what, and how, is asked in one sentence', () => {
  const { run } = anArchive()
  expect(run('--as', 'nobody@press.example')).toMatchObject({
    status: 1,
    said: 'Nobody who may sign in has the e-mail nobody@press.example.',
  })
  expect(run('--as', 'alla@press.example').said).toMatch(/^You may not do this|not allowed|editor/)
  expect(run('--language', 'de').said).toMatch(/^Say what, and in whose name/)
  expect(run('elsewhere').said).toMatch(/^Say what, and in whose name/)
})
