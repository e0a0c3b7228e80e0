import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Locale } from '@/db/locales'
import type { ListFilters } from '@/lib/publication/list-filters'
import { newsroomOn } from '@/lib/publication/newsroom'
import { document } from '@/lib/richtext/document'
import { movesIn } from '@/lib/testing/moves'
import {
  aMeeting,
  anOffice,
  aRelease,
  corrected,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { elementsOf, strictXml } from '@/lib/testing/strict-xml'
import { wordsOf } from '@/lib/testing/words-of'
import { atom } from './atom'
import { jsonFeed } from './json-feed'
import { type FollowedList, listFeed } from './list-feed'
import { rss } from './rss'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const siteUrl = 'https://press.example'
const later = new Date('2026-11-21T10:00:00.000Z')

async function feed(list: FollowedList = 'releases', locale: Locale = 'ru', filters: ListFilters = {}) {
  const say = wordsOf(locale)
  return listFeed(newsroomOn(office.public, later), locale, { list, filters }, { siteUrl, say })
}
function withdrawn(made: Made) {
  movesIn(office).withdraw(made)
  project(office)
}

describe('a release', () => {
  test('stands in Atom with all that it is', async () => {
    const [made] = published(office, [aRelease(office, { title: 'Заседание <КСОПН> & «итоги»' })])
    const xml = atom(await feed())
    expect(parseAtomFeed(xml)).toMatchObject({
      id: 'https://press.example/ru/releases.atom',
      title: { value: expect.stringContaining('Релизы') },
      updated: testNow.toISOString(),
      rights: { value: expect.stringContaining('©') },
      links: [
        { rel: 'self', href: 'https://press.example/ru/releases.atom' },
        { rel: 'alternate', href: 'https://press.example/ru/releases' },
      ],
      entries: [
        {
          id: `tag:press.example,2026-11-20:release/${made?.recordId}`,
          title: { value: 'Заседание <КСОПН> & «итоги»' },
          published: '2026-11-20T08:00:00.000Z',
          updated: testNow.toISOString(),
          summary: { value: 'В Москве состоялось очередное заседание.' },
          content: { type: 'html', value: expect.stringContaining('<p>Участники обсудили') },
          links: [{ href: 'https://press.example/ru/releases/zasedanie-ksopn-and-itogi' }],
        },
      ],
    })
    const categories = elementsOf(strictXml(xml), 'category').map(({ attributes }) => attributes)
    expect(categories).toContainEqual({
      term: 'news',
      label: 'Новость',
      scheme: 'https://press.example/ru/releases',
    })
    expect(categories.map(({ term }) => term)).toEqual(['news', 'coordination-council', 'counter-narcotics'])
  })

  test('stands in RSS, with its address, its whole text and when it was changed', async () => {
    const [made] = published(office, [aRelease(office, { title: 'Итоги & планы' })])
    const xml = rss(await feed())
    expect(parseRssFeed(xml)).toMatchObject({
      link: 'https://press.example/ru/releases',
      language: 'ru',
      atom: { links: [{ rel: 'self', href: 'https://press.example/ru/releases.rss' }] },
      items: [
        {
          title: 'Итоги & планы',
          link: 'https://press.example/ru/releases/itogi-and-plany',
          guid: { value: `tag:press.example,2026-11-20:release/${made?.recordId}`, isPermaLink: false },
          pubDate: 'Fri, 20 Nov 2026 08:00:00 GMT',
          content: { encoded: expect.stringContaining('<p>Участники обсудили') },
          atom: { updated: testNow.toISOString() },
        },
      ],
    })
    expect(strictXml(xml)).toMatchObject({ name: 'rss', attributes: { version: '2.0' } })
  })

  test('stands in JSON Feed 1.1', async () => {
    published(office, [aRelease(office, { language: 'en', title: 'The outcome' })])
    const made = JSON.parse(jsonFeed(await feed('releases', 'en')))
    expect(made.version).toBe('https://jsonfeed.org/version/1.1')
    expect(parseJsonFeed(made)).toMatchObject({
      home_page_url: 'https://press.example/en/releases',
      feed_url: 'https://press.example/en/releases.json',
      language: 'en-GB',
      items: [
        { title: 'The outcome', url: 'https://press.example/en/releases/the-outcome', language: 'en-GB' },
      ],
    })
  })

  test('has links that lead somewhere wherever they are read', async () => {
    const body = document([{ p: ['См. ', { a: 'о заседании', href: '/ru/meetings/xxii' }, '.'] }])
    published(office, [aRelease(office, { content: { body } })])
    const [entry] = (await feed()).entries
    expect(entry?.html).toContain('<a href="https://press.example/ru/meetings/xxii">о заседании</a>')
  })

  test('is the same text in every format, whatever signs are in it', async () => {
    published(office, [aRelease(office)])
    const made = await feed()
    const html = '<p>Конец ]]&gt; или ]]> &amp; &lt;b&gt; 😀</p>'
    const odd = { ...made, entries: made.entries.map((entry) => ({ ...entry, title: '<b> & ]]> "', html })) }
    for (const [xml, name] of [
      [rss(odd), 'encoded'],
      [atom(odd), 'content'],
    ] as const) {
      expect(elementsOf(strictXml(xml), name).map(({ text }) => text.trim())).toEqual([html])
      expect(elementsOf(strictXml(xml), 'title').map(({ text }) => text.trim())).toContain('<b> & ]]> "')
    }
    expect(JSON.parse(jsonFeed(odd)).items[0].content_html).toBe(html)
  })
})

test('an entry keeps its id through a correction, says when it was made, and what was corrected', async () => {
  const [made] = published(office, [aRelease(office)])
  const [before] = (await feed()).entries
  corrected(office, made as Made, {
    content: { title: 'Исправленный заголовок' },
    note: { ru: 'Исправлен заголовок.' },
    now: later,
  })
  const [after] = (await feed()).entries
  expect(after).toMatchObject({
    id: before?.id,
    title: 'Исправленный заголовок',
    published: before?.published,
    updated: later.toISOString(),
  })
  expect(after?.html).toMatch(
    /^<p><strong>Исправлено 21.ноября 2026.года\.<\/strong> Исправлен заголовок\.<\/p>/,
  )
  expect((await feed('corrections')).entries).toMatchObject([
    { title: 'Исправлен релиз: Исправленный заголовок', summary: 'Исправлен заголовок.', url: after?.url },
  ])
})

test('what was withdrawn leaves every feed, and Atom says so under the same id', async () => {
  const [made, kept] = published(office, [aRelease(office), aRelease(office, { title: 'Другое' })])
  const id = (await feed()).entries.find((entry) => entry.id.endsWith(made?.recordId ?? '?'))?.id
  withdrawn(made as Made)
  const after = await feed()
  expect(after.entries.map((entry) => entry.id)).toEqual([expect.stringContaining(kept?.recordId ?? '?')])
  const [deleted, ...others] = elementsOf(strictXml(atom(after)), 'deleted-entry')
  expect(others).toEqual([])
  expect(deleted).toMatchObject({
    uri: 'http://purl.org/atompub/tombstones/1.0',
    attributes: { ref: id },
    children: [
      { name: 'comment', text: 'Отозвано.' },
      {
        uri: 'http://www.w3.org/2005/Atom',
        name: 'link',
        attributes: { href: 'https://press.example/ru/releases/zasedanie-koordinatsionnogo-soveta' },
      },
    ],
  })
  expect(rss(after) + jsonFeed(after)).not.toContain('Координационного')
  expect(atom(await feed('releases', 'en'))).not.toContain('deleted-entry')
})

test('a meeting is an entry in its languages, planned or held, with what became of it in its title', async () => {
  published(office, [aMeeting(office, { content: { status: 'cancelled', startsOn: '2026-12-10' } })])
  const [ru] = (await feed('meetings')).entries
  const [en] = (await feed('meetings', 'en')).entries
  expect(ru).toMatchObject({ id: en?.id, title: 'Отменено: XXII заседание КСОПН' })
  expect(en?.title).toBe('Cancelled: 22nd session of the Council')
  expect(en?.html).toContain('<li>On the strategy</li>')
  expect(en?.html).not.toContain('internal')
})

test('what is told of a meeting is called a change and no correction, and what became of it by its name', async () => {
  const [meeting] = published(office, [aMeeting(office, { content: { startsOn: '2026-12-10' } })])
  corrected(office, meeting as Made, {
    content: { startTime: '12:00' },
    note: { ru: 'Начало перенесено на час.', en: 'It begins an hour later.' },
    now: later,
  })
  const html = async () => (await feed('meetings')).entries[0]?.html
  expect(await html()).toMatch(
    /^<p><strong>Изменено 21.ноября 2026.года\.<\/strong> Начало перенесено на час\.<\/p>/,
  )
  corrected(office, meeting as Made, {
    content: { status: 'cancelled' },
    note: { ru: 'Отменено по просьбе сторон.', en: 'Cancelled at the request of the parties.' },
    now: later,
  })
  expect(await html()).toMatch(
    /^<p><strong>Мероприятие отменено, 21.ноября 2026.года\.<\/strong> Отменено по просьбе сторон\.<\/p>/,
  )
})

test.each(['releases', 'meetings', 'corrections'] as const)('an empty feed of %s is a feed', async (list) => {
  const empty = await feed(list, 'en')
  expect(parseAtomFeed(atom(empty)).entries ?? []).toEqual([])
  expect(parseRssFeed(rss(empty)).items ?? []).toEqual([])
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([])
  for (const xml of [atom(empty), rss(empty)]) strictXml(xml)
})

test('a feed changes with its items, its list and the organisation', async () => {
  const [made] = published(office, [aRelease(office)])
  const newsroom = newsroomOn(office.public, later)
  await listFeed(
    newsroom,
    'ru',
    { list: 'releases' },
    { siteUrl, say: Object.assign((key: string) => key, { has: () => true }) },
  )
  expect([...newsroom.noted.tags]).toEqual(
    expect.arrayContaining(['site', 'list:releases:ru', `release:${made?.recordId}`]),
  )
})
