import type { APIRequestContext } from '@playwright/test'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { locales } from '@/db/locales'
import { filterNames } from '@/lib/publication/list-filters'
import { strictXml } from '@/lib/testing/strict-xml'
import { expect, test } from './setup/test'

// One filter is a page, its feeds, its calendar and a subscription. From both lists along the links that narrow them,
// one by one and then together.

type List = 'releases' | 'meetings'
type Read = { type: string; text: string }

/** The values of each filter that are followed, and of how many of the lists found so the choices are followed again. */
const valuesOfEach = 2
const furtherOn = 3

const hrefsOf = (html: string) =>
  [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

const isNarrowing = (href: string, list: string) => {
  const [path, query] = href.split('?')
  const names = [...new URLSearchParams(query).keys()]
  return path === list && names.length > 0 && names.every((name) => filterNames.some((each) => each === name))
}

/** A few links that narrow a list by one thing more, of each kind. */
function narrower(html: string, list: string, from: string): string[] {
  const size = new URL(from, 'http://newsroom').searchParams.size
  const found = hrefsOf(html).filter(
    (href) => isNarrowing(href, list) && new URL(href, 'http://newsroom').searchParams.size > size,
  )
  const byNames = Map.groupBy(new Set(found), (href) =>
    [...new URLSearchParams(href.split('?')[1]).keys()].join(),
  )
  return [...byNames.values()].flatMap((hrefs) => hrefs.slice(0, valuesOfEach))
}

/** The items that a list page shows, in order. */
function itemsOf(html: string, list: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...new Set(hrefsOf(main).filter((href) => href.startsWith(`${list}/`)))]
}

const pathOf = (address: unknown) => new URL(String(address)).pathname

function feedItems(format: string, text: string): string[] {
  if (format === 'json') {
    const feed = JSON.parse(text)
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    return feed.items.map((item: { url: string }) => pathOf(item.url))
  }
  strictXml(text)
  if (format === 'rss') return (parseRssFeed(text).items ?? []).map(({ link }) => pathOf(link))
  return (parseAtomFeed(text).entries ?? []).map(({ links }) => pathOf(links?.[0]?.href))
}

const calendarItems = (text: string): string[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => pathOf(event.getFirstPropertyValue('url')))

const types: Record<string, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ninjs: 'application/json',
  ics: 'text/calendar',
}
const formatsOf: Record<List, string[]> = {
  releases: ['rss', 'atom', 'json', 'ninjs'],
  meetings: ['rss', 'atom', 'json', 'ninjs', 'ics'],
}

/** Holds an address of a list to having each of its twins, with the same in them. */
async function walk(get: (path: string) => Promise<Read>, address: string, html: string) {
  const { pathname, search, searchParams } = new URL(address, 'http://newsroom')
  const [, locale = '', list = ''] = pathname.split('/')
  const links = hrefsOf(html)
  const shown = itemsOf(html, pathname)
  const items = new Map<string, string[]>()
  for (const format of formatsOf[list as List]) {
    const href = `${pathname}.${format}${search}`
    expect.soft(links.filter((link) => link.endsWith(href)).length, `${address} → ${href}`).toBeGreaterThan(1)
    const { type, text } = await get(href)
    expect.soft(type, href).toContain(types[format])
    if (format === 'ics') items.set(format, calendarItems(text))
    else if (format === 'ninjs') expect.soft(JSON.parse(text).associations ?? [], href).toBeInstanceOf(Array)
    else items.set(format, feedItems(format, text))
  }
  const [rss = [], ...others] = [...items].filter(([format]) => format !== 'ics').map(([, found]) => found)
  for (const other of others) expect.soft(other, address).toEqual(rss)
  // A page has thirty items and a feed fifty: a list of one page has the same in both.
  expect.soft(rss, address).toEqual(expect.arrayContaining(shown))
  if (!html.includes('page=2')) expect.soft(new Set(rss), address).toEqual(new Set(shown))
  // A calendar goes a year back, and in the whole list it strikes out what was withdrawn.
  const events = items.get('ics') ?? []
  if (search && rss.length < 50) expect.soft(rss, address).toEqual(expect.arrayContaining(events))

  const query = new URLSearchParams({ list, ...Object.fromEntries(searchParams) })
  const follow = `/${locale}/follow?${query}`
  expect.soft(links, address).toContain(follow)
  const form = (await get(follow)).text
  for (const [name, value] of query) {
    const input = new RegExp(`<input[^>]*name="${name}"[^>]*value="${value}"`)
    expect.soft(form, `${follow}: ${name}`).toMatch(input)
  }
}

function reader(request: APIRequestContext) {
  return async (path: string): Promise<Read> => {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(200)
    return { type: answer.headers()['content-type'] ?? '', text: await answer.text() }
  }
}

for (const locale of locales) {
  for (const list of ['releases', 'meetings'] as const) {
    test(`every narrowing of ${list} in ${locale} has its feeds, calendar and subscription`, async ({
      request,
    }) => {
      test.setTimeout(300_000)
      const get = reader(request)
      const whole = `/${locale}/${list}`
      const first = (await get(whole)).text
      await walk(get, whole, first)
      const once = narrower(first, whole, whole)
      expect(once.length).toBeGreaterThan(8)
      const twice: string[] = []
      for (const [index, address] of once.entries()) {
        const { text } = await get(address)
        await walk(get, address, text)
        if (index % Math.ceil(once.length / furtherOn) === 0) twice.push(...narrower(text, whole, address))
      }
      expect(twice.length).toBeGreaterThan(3)
      for (const address of twice) await walk(get, address, (await get(address)).text)
    })
  }
}

test('a list that is narrowed to nothing has feeds of nothing', async ({ request }) => {
  const get = reader(request)
  for (const query of ['topic=none', 'year=1999', 'year=2026&month=13', 'kind=%3Cb%3E', 'state=xx']) {
    for (const format of ['rss', 'atom', 'json'])
      expect.soft(feedItems(format, (await get(`/ru/releases.${format}?${query}`)).text), query).toEqual([])
    expect.soft(calendarItems((await get(`/en/meetings.ics?${query}`)).text), query).toEqual([])
  }
})

test('what is no filter narrows no feed', async ({ request }) => {
  const get = reader(request)
  const whole = (await get('/ru/releases.json')).text
  expect((await get('/ru/releases.json?utm_source=x&page=2')).text).toBe(whole)
})
