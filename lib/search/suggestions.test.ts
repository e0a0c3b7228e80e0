import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aList, aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { suggest } from './suggestions'

let office: Office
beforeEach(() => {
  office = anOffice()
  const meeting = aMeeting(office)
  published(office, [
    meeting,
    aList(office, meeting.recordId),
    aRelease(office, { title: 'Учёба спасателей', content: { issuedAt: '2020-01-10T08:00:00.000Z' } }),
    aRelease(office, { title: 'Вести учебный год', content: { issuedAt: '2025-01-10T08:00:00.000Z' } }),
  ])
})

const titles = async (typed: string, locale: 'ru' | 'en' = 'ru') =>
  (await suggest(newsroomOn(office.public, testNow), locale, typed)).map(({ title }) => title)

test('people, bodies and topics come by the beginning of any word of their name', async () => {
  expect((await titles('нико'))[0]).toBe('Игорь Николаевич Зубов')
  expect((await titles('зубов иг'))[0]).toBe('Игорь Николаевич Зубов')
  expect((await titles('ксопн'))[0]).toContain('Координационный совет')
  expect(await titles('counter', 'en')).toContain('Counter-narcotics')
})

test('releases and meetings come by the beginning of the words of their title, the newest first', async () => {
  expect(await titles('уче')).toEqual(['Вести учебный год', 'Учёба спасателей'])
  expect(await titles('УЧЁ спас')).toEqual(['Учёба спасателей'])
})

test('a meeting comes once, without its list', async () => {
  const found = await suggest(newsroomOn(office.public, testNow), 'en', '22nd session')
  expect(found.map(({ kind }) => kind)).toEqual(['meeting'])
})

test('each has its address, its kind and, if it has one, its date', async () => {
  expect(await suggest(newsroomOn(office.public, testNow), 'ru', 'учеба')).toEqual([
    {
      kind: 'release',
      title: 'Учёба спасателей',
      href: '/ru/releases/ucheba-spasateley',
      date: '2020-01-10T08:00:00.000Z',
    },
  ])
  expect((await suggest(newsroomOn(office.public, testNow), 'ru', 'зубов'))[0]).toEqual({
    kind: 'person',
    title: 'Игорь Николаевич Зубов',
    href: '/ru/people/igor-zubov',
  })
})

test('what was typed in the other keyboard layout is understood where the right one finds nothing', async () => {
  expect((await titles('pe,jd'))[0]).toBe('Игорь Николаевич Зубов')
  expect(await titles('сщгтеук', 'en')).toContain('Counter-narcotics')
})

test('no more than eight come, and none for a single letter or for nothing', async () => {
  published(
    office,
    Array.from({ length: 10 }, (_, index) => aRelease(office, { title: `Учёба номер ${index}` })),
  )
  expect((await titles('уч')).length).toBe(8)
  expect(await titles('у')).toEqual([])
  expect(await titles('  ')).toEqual([])
})

test('what is withdrawn, a draft or in the other language is not proposed', async () => {
  aRelease(office, { title: 'Канарейка' })
  expect(await titles('канар')).toEqual([])
  expect(await titles('учеба', 'en')).toEqual([])
})

test('whatever is typed is taken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (typed) => {
      expect((await titles(typed)).length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 200 },
  )
})

test('proposals change with what is published', async () => {
  const newsroom = newsroomOn(office.public, testNow)
  await suggest(newsroom, 'ru', 'уче')
  expect([...newsroom.noted.tags]).toContain('search')
})
