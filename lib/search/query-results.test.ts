import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aList, aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { type SearchOrder, searchNewsroom } from './query-results'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const search = (typed: string, more: { kind?: string; order?: SearchOrder; page?: number } = {}) =>
  searchNewsroom(newsroomOn(office.public, testNow), 'ru', { typed, ...more })
const kindsFor = async (typed: string) => (await search(typed))?.rows.map(({ kind }) => kind).sort()

test('finds a word by its other forms', async () => {
  published(office, [aRelease(office, { title: 'Заседание совета' })])
  expect((await search('заседаниями'))?.rows).toMatchObject([
    { kind: 'release', href: '/ru/releases/zasedanie-soveta', date: '2026-11-20T08:00:00.000Z' },
  ])
})

test('finds people by their name in another case, and what names them', async () => {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId), aRelease(office)])
  expect(await kindsFor('Зубовым')).toEqual(['attendance', 'meeting', 'person', 'release'])
})

test('finds a body by its abbreviation, and a list by somebody who is just a name in it', async () => {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId)])
  expect(await kindsFor('ксопн')).toEqual(['body', 'meeting', 'attendance'].sort())
  const found = await search('Арам Саргсян')
  expect(found?.rows.map(({ href }) => href)).toEqual([
    '/ru/meetings/22nd-session-of-the-council/participants',
  ])
})

test('wants all the words, and those in quotes together', async () => {
  published(office, [aRelease(office, { title: 'Контрольная закупка и новая поставка' })])
  expect((await search('поставка контрольная'))?.total).toBe(1)
  expect((await search('поставка ракета'))?.total).toBe(0)
  expect((await search('"контрольная поставка"'))?.total).toBe(0)
})

test('does not find what is internal, not public, or in the other language', async () => {
  published(office, [aMeeting(office)])
  aRelease(office, { title: 'Канарейка' })
  expect((await search('внутренних вопросах'))?.total).toBe(0)
  expect((await search('канарейка'))?.total).toBe(0)
  expect((await search('internal'))?.total).toBe(0)
})

describe('results', () => {
  beforeEach(() => {
    published(office, [
      aRelease(office, { title: 'Учения спасателей', content: { issuedAt: '2020-01-10T08:00:00.000Z' } }),
      aRelease(office, {
        title: 'Итоги года',
        text: 'В конце года прошли учения.',
        content: { issuedAt: '2025-01-10T08:00:00.000Z' },
      }),
      aMeeting(office, { content: { title: { ru: 'Совещание об учениях', en: 'On exercises' } } }),
    ])
  })
  const titles = async (more: Parameters<typeof search>[1]) =>
    (await search('учения', more))?.rows.map(({ title }) => title.map(({ text }) => text).join(''))

  test('come with the closest first, the title before the text', async () => {
    expect((await titles({}))?.at(-1)).toBe('Итоги года')
  })

  test('or with the newest first', async () => {
    expect(await titles({ order: 'date' })).toEqual([
      'Совещание об учениях',
      'Итоги года',
      'Учения спасателей',
    ])
  })

  test('are narrowed by kind, and counted by kind whichever is chosen', async () => {
    const found = await search('учения', { kind: 'meeting' })
    expect([found?.total, found?.kinds]).toEqual([
      1,
      [
        { value: 'release', count: 2 },
        { value: 'meeting', count: 1 },
      ],
    ])
  })

  test('of a kind that does not exist are none', async () => {
    expect(await search('учения', { kind: "' or 1=1 --" })).toMatchObject({ total: 0, rows: [] })
  })

  test('come twenty a page', async () => {
    published(
      office,
      Array.from({ length: 20 }, (_, index) => aRelease(office, { title: `Учения номер ${index}` })),
    )
    const second = await search('учения', { page: 2 })
    expect([second?.total, second?.pages, second?.rows.length]).toEqual([23, 2, 3])
    expect((await search('учения', { page: 3 }))?.rows).toEqual([])
  })
})
