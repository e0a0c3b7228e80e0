import { expect, test } from 'vitest'
import type { Actor } from '@/lib/context'
import { aMeeting, anOffice, aRelease, type Office, submitted } from '@/lib/testing/office'
import { ctxOf } from '@/lib/testing/people'
import { listFilter } from './list-input'
import { listRecords } from './list-queries'

const search = (office: Office, actor: Actor, filter: Record<string, string>) => {
  const found = listRecords(ctxOf(office.db, actor), 'release', listFilter.parse(filter))
  if (!found) throw new Error('There is a list for everybody who writes')
  return found
}
const written = (pieces: readonly { text: string; found: boolean }[] = []) =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')

test('what has the words in its heading comes before what has them in its text, and shows where it has them', () => {
  const office = anOffice()
  aRelease(office, { title: 'Учения спасателей', content: { issuedAt: '2020-01-10T08:00:00.000Z' } })
  aRelease(office, {
    title: 'Итоги года',
    text: 'В конце года прошли учения.',
    content: { issuedAt: '2025-01-10T08:00:00.000Z' },
  })
  const { rows } = search(office, office.wanda, { text: 'учениями' })
  expect(rows.map(({ found }) => [written(found?.title), written(found?.snippet)])).toEqual([
    ['[Учения] спасателей', expect.any(String)],
    ['Итоги года', expect.stringContaining('В конце года прошли [учения].')],
  ])
})

test('what is found by a name alone shows the name', () => {
  const office = anOffice()
  aRelease(office, { title: 'Итоги года', text: 'Год прошёл.' })
  const [row] = search(office, office.wanda, { text: 'zubov' }).rows
  expect(written(row?.found?.snippet)).toContain('[Зубов]')
})

test('a mistake leads to what was meant, but never to a word of what the person may not read', () => {
  const office = anOffice()
  aRelease(office, { by: office.boris, title: 'Канарейка' })
  expect(search(office, office.boris, { text: 'канорейка' }).didYouMean).toBe('канарейка')
  expect(search(office, office.anna, { text: 'канорейка' }).didYouMean).toBeUndefined()
})

test('a query in the other layout is read in the one that was meant, and that is said', () => {
  const office = anOffice()
  aRelease(office, { title: 'Канарейка' })
  expect(search(office, office.wanda, { text: 'rfyfhtqrf' })).toMatchObject({ total: 1, readAs: 'канарейка' })
})

test('what was found is counted by state and year, beside what else is set; what one may not read is not', () => {
  const office = anOffice()
  aRelease(office, { title: 'Учения', content: { issuedAt: '2024-01-10T08:00:00.000Z' } })
  submitted(office, aRelease(office, { title: 'Учения', content: { issuedAt: '2025-01-10T08:00:00.000Z' } }))
  aRelease(office, { by: office.boris, title: 'Учения Бориса' })
  aRelease(office, { title: 'Другое', text: 'О другом.' })
  const all = search(office, office.wanda, { text: 'учения' }).counts
  expect(all).toMatchObject({ states: { draft: 2, in_review: 1 }, years: { 2024: 1, 2025: 1 } })
  const drafts = search(office, office.anna, { text: 'учения', state: 'draft' })
  expect([drafts.total, drafts.counts]).toEqual([
    1,
    { states: { draft: 1, in_review: 1 }, years: { 2024: 1 } },
  ])
})

test('an abbreviation of the directory finds what has the full name in its text', () => {
  const office = anOffice()
  aMeeting(office)
  aRelease(office, {
    title: 'Встреча',
    text: 'Собрался Координационный совет по противодействию незаконному обороту наркотиков.',
    content: { about: {} },
  })
  expect(search(office, office.wanda, { text: 'КСОПН встреча' }).total).toBe(1)
})

test.each([
  'x'.repeat(200),
  '"""',
  "' or 1=1 --",
  'title: NEAR( AND NOT *',
  'и в на',
  '\u0000\u0001',
  '😀 🏳️‍🌈',
  '{a b}: c',
])('%j is taken', (text) => {
  const office = anOffice()
  aRelease(office)
  expect(() => search(office, office.wanda, { text })).not.toThrow()
})
