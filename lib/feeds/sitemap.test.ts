import { beforeEach, expect, test } from 'vitest'
import { newsroomOn } from '@/lib/publication/newsroom'
import { aList, aMeeting, anOffice, aRelease, type Office, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
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
      '<xhtml:link rel="alternate" hreflang="en" href="https://press.example/en/meetings/22nd-session-of-the-council"/></url>',
  )
})

test.each(['releases-ru-1999-1.xml', 'people-ru-2.xml', 'sections.xml.xml', ''])(
  'there is no file %j of the map',
  (name) => {
    published(office, [aRelease(office)])
    expect(sitemapText(handle(), siteUrl, name)).toBeUndefined()
  },
)

test('robots are told of the map and kept from the desk', () => {
  expect(robots(siteUrl)).toContain('Sitemap: https://press.example/sitemap.xml')
  expect(robots(siteUrl)).toContain('Disallow: /desk')
})
