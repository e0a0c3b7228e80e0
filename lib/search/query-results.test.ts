import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aBody } from '@/lib/testing/directory'
import { aList, aMeeting, anOffice, aRelease, type Office, project, published } from '@/lib/testing/office'
import { ctxOf, testNow } from '@/lib/testing/people'
import { withdrawRecord } from '@/lib/workflow/withdraw'
import { type SearchInput, searchNewsroom } from './query-results'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const search = (typed: string, more: Omit<SearchInput, 'typed'> = {}) =>
  searchNewsroom({ ...newsroomOn(office.public, testNow), zone: 'Europe/Moscow' }, 'ru', { typed, ...more })
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

test('finds a meeting by its number, however it is written', async () => {
  published(office, [aMeeting(office)])
  aRelease(office, { title: 'Двадцать второе' })
  for (const typed of [
    'XXII заседание',
    'xxii заседание',
    '22 заседание',
    '22-е заседание',
    'двадцать второе заседание',
  ])
    expect([typed, await kindsFor(typed)]).toEqual([typed, ['meeting']])
  expect(await kindsFor('XXI заседание')).toEqual([])
  expect(await kindsFor('23-е заседание')).toEqual([])
})

test('finds what was typed in the other keyboard layout, and names in Latin letters', async () => {
  published(office, [aRelease(office)])
  expect(await kindsFor('pe,jd')).toEqual(['person', 'release'])
  for (const typed of ['zubov', 'Zoubov', 'Zubow', 'igor zubov'])
    expect([typed, await kindsFor(typed)]).toEqual([typed, ['person', 'release']])
})

test('a phrase in quotes is found in any form of its words, and only where they stand together in its order', async () => {
  published(office, [
    aRelease(office, { title: 'Контрольная поставка' }),
    aRelease(office, { title: 'О контрольных поставках' }),
    aRelease(office, { title: 'Поставка контрольная', text: 'Контрольная закупка, затем поставка.' }),
  ])
  expect((await search('«контрольная поставка»'))?.total).toBe(2)
  expect((await search('"контрольную поставку"'))?.total).toBe(2)
  expect((await search('контрольная поставка'))?.total).toBe(3)
})

test('an abbreviation finds what has the full name, and the full name what has the abbreviation', async () => {
  published(office, [
    aMeeting(office),
    aRelease(office, { title: 'О планах КСОПН', text: 'Планы свёрстаны.', content: { about: {} } }),
    aRelease(office, {
      title: 'О планах',
      text: 'Члены Координационного совета по противодействию незаконному обороту наркотиков собрались.',
      content: { about: {} },
    }),
  ])
  const full = 'Координационный совет по противодействию незаконному обороту наркотиков'
  for (const typed of ['ксопн планы', `планы ${full}`, 'rcjgy gkfys'])
    expect([typed, (await search(typed))?.total]).toEqual([typed, 2])
  expect((await search('ксопн собрались'))?.didYouMean).toBeUndefined()
  const [first] = (await search('ксопн собрались'))?.rows ?? []
  expect(first?.snippet.filter(({ found }) => found).map(({ text }) => text)).toContain('Координационного')
})

test.each([
  'я'.repeat(10_000),
  'совет '.repeat(2000),
  '"'.repeat(500),
  'и в на с по',
  'совет\u0000 "AND" NEAR( title: {a}:',
  '(((***))) ^совет* OR NOT -x',
  '😀🏳️‍🌈 совет',
  '\ud800совет',
])('%j is taken', async (typed) => {
  published(office, [aRelease(office)])
  for (const order of ['relevance', 'date'] as const)
    await expect(
      search(typed, { order, page: 2, kind: typed, year: typed, body: typed }),
    ).resolves.not.toThrow()
})

test('a query in the other keyboard layout is shown in the one that was meant', async () => {
  published(office, [aRelease(office)])
  expect(await search('pfctlfybt b ghjnjrjk')).toMatchObject({ total: 0 })
  expect((await search('pe,jd'))?.readAs).toBe('зубов')
  expect((await search('зубов'))?.readAs).toBeUndefined()
})

describe('what finds little', () => {
  test.each([
    ['засидание', 'заседание'],
    ['Координацыонный совет', 'Координационный совет'],
    ['зубоф', 'зубов'],
    ['координационногосовета', 'координационного совета'],
  ])('%s may have been %s', async (typed, meant) => {
    published(office, [aRelease(office), aRelease(office), aRelease(office)])
    expect((await search(typed))?.didYouMean).toBe(meant)
  })

  test('is never corrected to a word of a draft, of what is withdrawn or of the other language', async () => {
    aRelease(office, { title: 'Канарейка' })
    const [gone] = published(office, [aRelease(office, { title: 'Попугайчик' }), aRelease(office)])
    published(office, [aRelease(office, { title: 'Budgerigar', text: 'Budgerigar', language: 'en' })])
    expect((await search('попугайчек'))?.didYouMean).toBe('попугайчик')
    withdrawRecord(ctxOf(office.db, office.pavel), {
      recordId: gone?.recordId ?? '',
      notice: { ru: 'Отозвано.' },
    })
    project(office)
    for (const typed of ['канарейкя', 'попугайчек', 'budgerigor'])
      expect([typed, (await search(typed))?.didYouMean]).toEqual([typed, undefined])
  })

  test('has nothing to correct where its words are known', async () => {
    published(office, [aRelease(office)])
    expect((await search('заседание наркотрафик'))?.didYouMean).toBeUndefined()
  })
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

  test('are counted by year, in the zone of the organisation, and narrowed by it', async () => {
    const late = { issuedAt: '2024-12-31T21:30:00.000Z' }
    published(office, [aRelease(office, { title: 'Учения в ночь на новый год', content: late })])
    const found = await search('учения')
    expect(found?.years).toEqual([
      { value: '2026', count: 1 },
      { value: '2025', count: 2 },
      { value: '2020', count: 1 },
    ])
    const narrowed = await search('учения', { year: '2025', kind: 'release' })
    expect([narrowed?.total, narrowed?.kinds, narrowed?.everywhere]).toEqual([
      2,
      [{ value: 'release', count: 2 }],
      4,
    ])
    expect(await search('учения', { year: '2019' })).toMatchObject({ total: 0, rows: [] })
    expect(await search('учения', { year: 'x' })).toMatchObject({ total: 0, rows: [] })
  })

  test('are counted by body and narrowed by it', async () => {
    const other = aBody(ctxOf(office.db, office.emil), {
      names: [
        {
          from: null,
          to: null,
          names: {
            ru: { full: 'Совет по чрезвычайным ситуациям', short: 'Совет', abbreviation: 'МКСЧС' },
            en: { full: 'Emergency Council', short: 'Emergency Council', abbreviation: '' },
          },
        },
      ],
    })
    published(office, [aRelease(office, { title: 'Учения МКСЧС', content: { about: { bodyIds: [other] } } })])
    const found = await search('учения')
    expect(found?.bodies.map(({ label, count }) => [label, count])).toEqual([
      ['КСОПН', 3],
      ['МКСЧС', 1],
    ])
    const narrowed = await search('учения', { body: found?.bodies[1]?.value })
    expect(narrowed?.rows.map(({ href }) => href)).toEqual(['/ru/releases/ucheniya-mks-ch-s'])
    expect(narrowed).toMatchObject({ total: 1, everywhere: 4, bodies: found?.bodies })
    expect(await search('учения', { body: 'nowhere' })).toMatchObject({ total: 0, rows: [] })
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
