import { beforeEach, describe, expect, test } from 'vitest'
import { publicationLog } from '@/db/public/schema/publication'
import { document } from '@/lib/richtext/document'
import { movesIn } from '@/lib/testing/moves'
import { newsroomPages, showPage } from '@/lib/testing/newsroom-pages'
import {
  aList,
  aMeeting,
  anOffice,
  approved,
  aRelease,
  corrected,
  editionOf,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'

let office: Office
let old: Made
let newest: Made
let meeting: Made
let list: Made

const issued = (day: number) => new Date(Date.UTC(2026, 5, day, 9)).toISOString()
const note = { ru: 'Исправлена сноска.', en: 'A footnote was corrected.' }
const footnote = { body: document([{ p: 'Участники обсудили ход выполнения стратегии.' }]) }

/** A meeting, and a release of 2014 with others after it, all about the same council, person and topic. */
function anArchive(others: number) {
  office = anOffice()
  old = aRelease(office, { title: 'Старое сообщение', content: { issuedAt: '2014-03-03T09:00:00.000Z' } })
  newest = aRelease(office, { title: 'Новое сообщение' })
  meeting = aMeeting(office)
  list = aList(office, meeting.recordId)
  const between = Array.from({ length: others }, (_, day) =>
    aRelease(office, { content: { issuedAt: issued(day) } }),
  )
  for (const made of [[old, newest], [meeting, list], between]) published(office, made)
}

beforeEach(() => anArchive(2))

/** The pages that have to be drawn anew after this. */
async function dropped(happens: () => unknown): Promise<string[]> {
  const shown = new Map<string, ReadonlySet<string>>()
  for (const [name, read] of newsroomPages(office.public))
    shown.set(name, (await showPage(office.public, read)).tags)
  const seq = office.public.select().from(publicationLog).all().length
  happens()
  project(office)
  const touched = office.public.select().from(publicationLog).all().slice(seq)
  const tags = touched.flatMap((row) => row.tags)
  const names = [...shown].flatMap(([name, noted]) => (tags.some((tag) => noted.has(tag)) ? [name] : []))
  return [...new Set(names.map(asOne))].sort()
}

/** The pages of a search, and of the register of corrections in a language, go together. */
function asOne(name: string): string {
  if (name.includes(' search ')) return 'search'
  return name.includes(' corrections ') ? name.slice(0, 'ru corrections'.length) : name
}

const correct = (made: Made, content: object) => dropped(() => corrected(office, made, { content, note }))
const inBoth = (...names: string[]) => names.flatMap((name) => [`en ${name}`, `ru ${name}`])

describe('a footnote corrected in a release of 2014', () => {
  beforeEach(() => anArchive(50))

  const own = ['ru release staroe-soobschenie', 'search', 'sitemap']

  test('touches its page, the register, search and the sitemap: not home, lists, the feed, nor what it is about', async () => {
    await correct(old, { dateline: 'Минск' })
    expect(await correct(old, footnote)).toEqual(['ru corrections', ...own])
  })

  test('for the first time touches the list page that marks it as corrected, too', async () => {
    expect(await correct(old, footnote)).toEqual([
      'ru corrections',
      'ru release staroe-soobschenie',
      'ru releases page 2',
      'search',
      'sitemap',
    ])
  })

  test('without a word to the reader marks nothing', async () => {
    const { newEdition, publish } = movesIn(office)
    expect(await dropped(() => publish([approved(office, newEdition(old, footnote))]))).toEqual(own)
  })
})

test('a footnote of the lead story leaves home as it is, once the story is marked as corrected', async () => {
  await correct(newest, { dateline: 'Минск' })
  const pages = await correct(newest, footnote)
  const whole = ['ru feed', 'ru release novoe-soobschenie', 'ru releases as ninjs']
  expect(pages).toEqual(['ru corrections', ...whole, 'search', 'sitemap'])
})

test('a new title touches each page with that row, and no list for what it counts', async () => {
  const pages = await correct(newest, { title: 'Новое название' })
  const rows = [
    'ru body coordination-council',
    'ru feed',
    'ru home',
    'ru person igor-zubov',
    'ru topic counter-narcotics',
  ]
  expect(pages).toEqual(expect.arrayContaining(rows))
  expect(pages).not.toContain('ru topics')
})

test('a new date touches the lists that go by it and the pages of what the release is about', async () => {
  const pages = await correct(old, { issuedAt: '2015-03-03T09:00:00.000Z' })
  const changed = [
    'ru body coordination-council',
    'ru home',
    'ru person igor-zubov',
    'ru releases ',
    'ru topic counter-narcotics',
  ]
  expect(pages).toEqual(expect.arrayContaining(changed))
  expect(pages).not.toContain('en home')
})

test('a minute of a meeting touches its page, what programs read of it and the register alone', async () => {
  const pages = await correct(meeting, { summary: { ru: 'Итоги подведены.', en: 'Results were summed up.' } })
  const read = inBoth('calendar', 'meetings feed', 'meetings as ninjs')
  const own = inBoth('corrections', 'meeting 22nd-session-of-the-council')
  expect(pages).toEqual([...own, ...read, 'search', 'sitemap'].sort())
})

test('a list of participants touches the pages of its meeting and people', async () => {
  const { delegations } = JSON.parse(editionOf(office, list.editionId).head.content)
  const [{ rows, ...delegation }] = delegations
  const [first, second] = rows
  const presence = (one: string, other: string) => ({
    delegations: [
      {
        ...delegation,
        rows: [
          { ...first, presence: one },
          { ...second, presence: other },
        ],
      },
    ],
  })
  const own = inBoth('corrections', 'meeting 22nd-session-of-the-council')
  expect(await correct(list, presence('present', 'absent'))).toEqual([...own, 'search', 'sitemap'].sort())
  expect(await correct(list, presence('absent', 'absent'))).toEqual(
    [...own, ...inBoth('person igor-zubov'), 'search', 'sitemap'].sort(),
  )
})

test('a release in one language leaves home, the lists and the feed of the other', async () => {
  const english = aRelease(office, { language: 'en', title: 'A statement' })
  const pages = await dropped(() => published(office, [english]))
  expect(pages).toEqual(expect.arrayContaining(['en feed', 'en home', 'en releases ']))
  for (const page of ['feed', 'home', 'releases ', 'bodies', 'people', 'topics'])
    expect(pages).not.toContain(`ru ${page}`)
})

test('a withdrawal reaches every page that named what is withdrawn', async () => {
  const showing = new Set<string>()
  for (const [name, read] of newsroomPages(office.public)) {
    const { content } = await showPage(office.public, read)
    if (content.includes('novoe-soobschenie')) showing.add(name.includes(' search ') ? 'search' : name)
  }
  expect(showing.size).toBeGreaterThan(7)
  const pages = await dropped(() => movesIn(office).withdraw(newest))
  expect(pages).toEqual(expect.arrayContaining([...showing]))
})
