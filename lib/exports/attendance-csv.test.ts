import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { meetingView } from '@/lib/meetings/published'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aList, aMeeting, anOffice, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { attendanceCsv } from './attendance-csv'
import { csvOf } from './csv'

/** Reads CSV by the grammar of RFC 4180, as a program would. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  const records = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  let row: string[] = []
  for (const [, quoted, plain = '', end] of records) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell)

test('whatever stands in a cell is read again, and nothing begins a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', '\t', 'а', 'b') }),
    fc.string(),
  )
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (given) => {
      const found = read(csvOf(given))
      expect(found).toEqual(given.map((row) => row.map((each) => (isFormula(each) ? `'${each}` : each))))
      expect(found.flat().filter(isFormula)).toEqual([])
    }),
  )
})

test('a list has a row a person, in the words of its language', async () => {
  const office = anOffice()
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId)])
  const view = await meetingView(newsroomOn(office.public, testNow), 'ru', { id: meeting.recordId })
  const say = createTranslator({ locale: 'ru', messages: messagesOf('ru') as never }) as never
  const csv = view && attendanceCsv(view, { siteUrl: 'https://press.example', say })
  expect(csv?.startsWith('\ufeff')).toBe(true)
  expect(read(csv ?? '')).toEqual([
    [
      'Делегация',
      'Код государства',
      'Статус делегации',
      'Имя',
      'Должность',
      'В делегации',
      'Участие',
      'Страница',
    ],
    [
      ...['Республика Армения', 'AM', 'Государство – член', 'Игорь Николаевич Зубов', 'Председатель'],
      ...['Глава делегации', 'Очно', 'https://press.example/ru/people/igor-zubov'],
    ],
    [
      ...['Республика Армения', 'AM', 'Государство – член', 'Арам Саргсян', 'Советник'],
      ...['Член делегации', 'По видеосвязи', ''],
    ],
  ])
})
