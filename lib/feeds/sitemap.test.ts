import { beforeEach, describe, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { movesIn } from '@/lib/testing/moves'
import {
  aList,
  aMeeting,
  anOffice,
  aRelease,
  type Made,
  type Office,
  project,
  published,
} from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { elementsOf, strictXml } from '@/lib/testing/strict-xml'
import { newsSitemap } from './news-sitemap'
import { robots } from './robots'
import { sitemapIndex, sitemapText } from './sitemap'

let office: Office
beforeEach(() => {
  office = anOffice()
})

const siteUrl = 'https://press.example'
const handle = () => newsroomOn(office.public, testNow)

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => String(match[1]).slice(siteUrl.length))

async function fileText(address: string) {
  const parts: string[] = []
  const text = sitemapText(handle(), siteUrl, address.replace('/sitemap/', ''))
  for await (const part of text ?? []) parts.push(part)
  return parts.join('')
}

test('the map of the site has every public page once, when it changed and where else it is', async () => {
  const meeting = aMeeting(office)
  published(office, [meeting, aList(office, meeting.recordId), aRelease(office)])
  aRelease(office, { title: 'Канарейка' })
  const files = locations(await sitemapIndex(handle(), siteUrl))
  expect(files).toEqual([
    '/sitemap/sections.xml',
    '/sitemap/releases-ru-2026-1.xml',
    '/sitemap/meetings-ru-2026-1.xml',
    '/sitemap/bodies-ru-1.xml',
    '/sitemap/people-ru-1.xml',
    '/sitemap/topics-ru-1.xml',
    '/sitemap/meetings-en-2026-1.xml',
    '/sitemap/bodies-en-1.xml',
    '/sitemap/people-en-1.xml',
    '/sitemap/topics-en-1.xml',
  ])
  const map = (await Promise.all(files.map(fileText))).join('')
  const addresses = locations(map)
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/ru',
      '/en/topics',
      '/ru/releases/zasedanie-koordinatsionnogo-soveta',
      '/ru/meetings/22nd-session-of-the-council',
      '/en/meetings/22nd-session-of-the-council/participants',
      '/ru/people/igor-zubov',
      '/en/topics/counter-narcotics',
    ]),
  )
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(map).not.toContain('kanareyka')
  const own = map.split('\n').find((line) => line.includes('<loc>https://press.example/ru/meetings/22nd'))
  expect(own).toBe(
    '<url><loc>https://press.example/ru/meetings/22nd-session-of-the-council</loc>' +
      '<lastmod>2026-11-20T09:00:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="ru" href="https://press.example/ru/meetings/22nd-session-of-the-council"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://press.example/en/meetings/22nd-session-of-the-council"/>' +
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://press.example/ru/meetings/22nd-session-of-the-council"/></url>',
  )
})

test.each(['releases-ru-1999-1.xml', 'people-ru-2.xml', 'sections.xml.xml', ''])(
  'there is no file %j of the map',
  (name) => {
    published(office, [aRelease(office)])
    expect(sitemapText(handle(), siteUrl, name)).toBeUndefined()
  },
)

test('the pages about the site stand in the map, home by default without a language', async () => {
  const urls = elementsOf(strictXml(await fileText('/sitemap/sections.xml')), 'url')
  const [home] = urls
  expect(home?.children.find(({ attributes }) => attributes.hreflang === 'x-default')?.attributes.href).toBe(
    'https://press.example/',
  )
  const addresses = urls.map((url) => url.children[0]?.text)
  for (const page of [
    'archive',
    'forward-look',
    'corrections',
    'press',
    'about',
    'accessibility',
    'developers',
  ])
    for (const locale of ['ru', 'en']) expect(addresses).toContain(`https://press.example/${locale}/${page}`)
})

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'
// A date of the W3C's profile with a time has a zone, too.
const datetime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** The document, after it was held to the rules of the protocol. */
function byTheProtocol(text: string) {
  const document = strictXml(text)
  const entries = document.children
  expect(document.uri).toBe(protocol)
  expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024 * 1024)
  expect(entries.length).toBeLessThanOrEqual(50_000)
  for (const { uri, name, children } of entries) {
    expect([uri, name]).toEqual([protocol, document.name === 'urlset' ? 'url' : 'sitemap'])
    const [loc, ...others] = children
    expect(loc).toMatchObject({ uri: protocol, name: 'loc' })
    expect(new URL(loc?.text ?? '')).toMatchObject({ origin: siteUrl, href: loc?.text })
    for (const other of others) {
      if (other.name === 'lastmod') expect(other.text).toMatch(datetime)
      if (other.name === 'link') {
        expect(other.uri).toBe('http://www.w3.org/1999/xhtml')
        expect(new URL(other.attributes.href ?? '').origin).toBe(siteUrl)
      }
    }
  }
  return entries
}

test('the index and its files keep to the protocol', async () => {
  const meeting = aMeeting(office)
  published(office, [
    meeting,
    aList(office, meeting.recordId),
    aRelease(office, { title: 'Итоги & «планы»' }),
  ])
  const files = byTheProtocol(await sitemapIndex(handle(), siteUrl)).map((entry) => entry.children[0]?.text)
  for (const file of files) {
    expect(byTheProtocol(await fileText(new URL(file ?? '').pathname)).length).toBeGreaterThan(0)
  }
})

describe('the map of news', () => {
  const news = async (now = testNow) => {
    const newsroom = newsroomOn(office.public, now)
    const text = await newsSitemap(newsroom, siteUrl, (locale) => `Press ${locale}`)
    return { entries: byTheProtocol(text), newsroom }
  }
  const hour = 60 * 60 * 1000

  test('has what was issued in the last two days, in its language, with its title', async () => {
    published(office, [
      aRelease(office, { title: 'Итоги & «планы»', content: { issuedAt: '2026-11-20T08:00:00.000Z' } }),
      aRelease(office, {
        language: 'en',
        title: 'Outcome',
        content: { issuedAt: '2026-11-18T12:00:00.000Z' },
      }),
      aRelease(office, { title: 'Старое', content: { issuedAt: '2026-11-18T08:00:00.000Z' } }),
    ])
    const { entries, newsroom } = await news()
    const told = entries.map((entry) =>
      Object.fromEntries(
        elementsOf(entry, 'news').flatMap((each) => [
          ...elementsOf(each, 'language').map(({ text }) => ['language', text]),
          ...each.children.map(({ uri, name, text }) => {
            expect(uri).toBe('http://www.google.com/schemas/sitemap-news/0.9')
            return [name, text]
          }),
        ]),
      ),
    )
    expect(told).toMatchObject([
      { title: 'Итоги & «планы»', language: 'ru', publication_date: '2026-11-20T08:00:00.000Z' },
      { title: 'Outcome', language: 'en' },
    ])
    expect(newsroom.noted.until).toBe('2026-11-20T12:00:00.000Z')
  })

  test('loses what has grown old by the clock, and what was withdrawn', async () => {
    const [made] = published(office, [aRelease(office)])
    expect((await news(new Date(testNow.getTime() + 46 * hour))).entries).toHaveLength(1)
    expect((await news(new Date(testNow.getTime() + 47 * hour))).entries).toHaveLength(0)
    movesIn(office).withdraw(made as Made)
    project(office)
    expect((await news()).entries).toHaveLength(0)
  })
})

test('robots are told of the maps and kept from the desk', () => {
  expect(robots(siteUrl)).toContain('Sitemap: https://press.example/news-sitemap.xml')
  expect(robots(siteUrl)).toContain('Sitemap: https://press.example/sitemap.xml')
  expect(robots(siteUrl)).toContain('Disallow: /desk')
})

test('robots are kept from pages of forms, and not from records whose address begins alike', () => {
  const rules = robots(siteUrl)
    .split('\n')
    .flatMap((line) => (line.startsWith('Disallow: ') ? [line.slice('Disallow: '.length)] : []))
  // A rule is the beginning of a path, in which `*` is anything and `$` the end (RFC 9309, 2.2.3).
  const isKept = (path: string) =>
    rules.some((rule) =>
      new RegExp(`^${rule.replaceAll(/[.?+()[\]]/g, '\\$&').replaceAll('*', '.*')}`).test(path),
    )
  for (const path of ['/ru/view', '/en/view?from=%2Fen', '/ru/search?q=x', '/en/search/suggestions?q=x'])
    expect.soft(isKept(path), path).toBe(true)
  for (const path of ['/en/releases/view-from-dushanbe', '/ru/meetings/views', '/en/view-of', '/ru/search'])
    expect.soft(isKept(path), path).toBe(false)
})
