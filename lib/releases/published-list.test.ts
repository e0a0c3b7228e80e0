import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import {
  latestReleases,
  newest,
  type ReleaseFilters,
  type ReleasePlace,
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
    { person: 'igor-zubov', body: 'nothing' },
    { state: 'zz' },
    { month: '11' },
    { year: '2024', month: '13' },
  ])('narrowed by %o is empty', async (filters) => {
    expect(await list(filters)).toMatchObject({ rows: [], total: 0 })
  })

  test('is narrowed by bodies, states and people, and by a month of a year', async () => {
    expect(await titles({ body: 'coordination-council', state: 'am', person: 'igor-zubov' })).toEqual([
      'Новый',
      'Заявление',
    ])
    expect(await titles({ year: '2024', month: '12' })).toEqual(['Старый'])
    expect(await titles({ year: '2024', month: '11' })).toEqual([])
  })

  test('says what it may be narrowed by, and how far each choice would narrow it', async () => {
    const facets = await releaseChoices(handle(), 'ru', { year: '2026', topic: 'counter-narcotics' })
    const choices = Object.fromEntries(
      facets.map((facet) => [facet.filter, facet.choices.map(({ value, count }) => [value, count])]),
    )
    expect(choices).toEqual({
      topic: [['counter-narcotics', 1]],
      year: [
        ['2026', 1],
        ['2025', 1],
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

test('a walk gives each release once, though others come out and go meanwhile', async () => {
  const made = Array.from({ length: 7 }, (_, day) =>
    issued(`Релиз ${day}`, `2026-0${1 + (day % 3)}-1${day}T09:00:00.000Z`),
  )
  published(office, made)
  const walked: string[] = []
  for (let after: ReleasePlace | undefined; ; ) {
    const part = await newest(handle(), 'ru', { topic: 'counter-narcotics' }, { limit: 2, after })
    if (part.length === 0) break
    walked.push(...part.map(({ title }) => title))
    after = part.at(-1)
    published(office, [issued('Между', '2026-03-31T09:00:00.000Z')])
  }
  expect(walked).toEqual(['Релиз 5', 'Релиз 2', 'Релиз 4', 'Релиз 1', 'Релиз 6', 'Релиз 3', 'Релиз 0'])
})

test('a list changes with what is published in its language', async () => {
  const newsroom = handle()
  await releaseList(newsroom, 'ru')
  expect([...newsroom.noted.tags]).toContain('list:releases:ru')
})
