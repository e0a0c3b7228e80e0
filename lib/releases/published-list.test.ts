import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import {
  latestReleases,
  type ReleaseFilters,
  releaseChoices,
  releaseList,
  releasesAbout,
} from './published-list'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const handle = () => newsroomOn(office.public, testNow)
const list = (filters: ReleaseFilters = {}, page = 1) => releaseList(handle(), 'ru', filters, page)
const titles = async (filters?: ReleaseFilters) => (await list(filters)).rows.map(({ title }) => title)
const issued = (title: string, issuedAt: string, more: object = {}) =>
  aRelease(office, { title, content: { issuedAt, ...more } })
const about = (ids: object) => ({ about: { bodyIds: [], personIds: [], stateIds: [], topicIds: [], ...ids } })

describe('the list', () => {
  beforeEach(() => {
    published(office, [
      issued('Старый', '2024-12-31T20:59:00.000Z', about({})),
      issued('Заявление', '2025-03-01T09:00:00.000Z', { kind: 'statement' }),
      issued('Новый', '2026-11-19T09:00:00.000Z'),
    ])
  })

  test('has the newest first', async () => {
    expect(await titles()).toEqual(['Новый', 'Заявление', 'Старый'])
  })

  test('is narrowed by kind, year and topic, and by all of them', async () => {
    expect(await titles({ kind: 'statement' })).toEqual(['Заявление'])
    expect(await titles({ year: '2024' })).toEqual(['Старый'])
    expect(await titles({ topic: 'counter-narcotics' })).toEqual(['Новый', 'Заявление'])
    expect(await titles({ topic: 'counter-narcotics', kind: 'news', year: '2026' })).toEqual(['Новый'])
  })

  test.each([
    { year: '1999' },
    { year: '2024.0' },
    { year: "2024' or '1" },
    { kind: 'poem' },
    { topic: 'nothing' },
  ])('narrowed by %o is empty', async (filters) => {
    expect(await list(filters)).toMatchObject({ rows: [], total: 0 })
  })

  test('says what it may be narrowed by, and how far each choice would narrow it', async () => {
    expect(await releaseChoices(handle(), 'ru', { year: '2026' })).toEqual({
      kinds: [{ value: 'news', count: 1 }],
      years: [
        { value: '2026', count: 1 },
        { value: '2025', count: 1 },
        { value: '2024', count: 1 },
      ],
      topics: [
        {
          id: office.directory.topic,
          value: 'counter-narcotics',
          label: 'Противодействие наркотрафику',
          count: 1,
        },
      ],
    })
  })

  test('about a person has the releases that name them', async () => {
    const found = await releasesAbout(handle(), 'ru', { kind: 'person', id: office.directory.zubov })
    expect(found.rows.map(({ title }) => title)).toEqual(['Новый', 'Заявление'])
  })

  test('is another one in each language', async () => {
    expect((await releaseList(handle(), 'en')).total).toBe(0)
  })
})

test('thirty stand on a page, and a page beyond the last is empty', async () => {
  published(
    office,
    Array.from({ length: 31 }, (_, index) => aRelease(office, { title: `Релиз ${index}` })),
  )
  expect(await list({}, 2)).toMatchObject({ total: 31, page: 2, pages: 2, rows: [{}] })
  expect((await list({}, 3)).rows).toEqual([])
  expect((await latestReleases(handle(), 'ru', 5)).length).toBe(5)
})

test('a list changes with what is published in its language', async () => {
  const newsroom = handle()
  await releaseList(newsroom, 'ru')
  expect([...newsroom.noted.tags]).toContain('list:releases:ru')
})
