import type { APIRequestContext } from '@playwright/test'
import ICAL from 'ical.js'
import { confirmSubscription } from '@/lib/subscriptions/confirm'
import { subscribe } from '@/lib/subscriptions/subscribe'
import { elementsOf, strictXml } from '@/lib/testing/strict-xml'
import { createRecord } from '@/lib/workflow/create'
import { aDraft, type Made, published, withdrawn } from './setup/making'
import { publicRows } from './setup/newsroom'
import { actingAs, rows, store } from './setup/office'
import { sitemapPaths } from './setup/sitemap'
import { expect, test } from './setup/test'

// One withdrawal, followed through everything that the newsroom gives out.

/** Letters alone, so that a search takes it for one word. */
const word = `Отзыв${[...Date.now().toString()].map((digit) => 'абвгдежзик'[Number(digit)]).join('')}`
const notice = { ru: 'Сведения не подтвердились.', en: 'The facts could not be confirmed.' }

const slugIn = (table: string, { recordId }: Made) =>
  publicRows<{ slug: string }>(`select slug from ${table} where id = ? and locale = 'ru'`, recordId)[0]
    ?.slug ?? ''

const aMeetingOfTomorrow = () =>
  createRecord(actingAs('lytkina'), {
    kind: 'meeting',
    content: {
      kind: 'conference',
      status: 'planned',
      title: { ru: `Конференция ${word}`, en: 'A conference that will be called off' },
      startsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      startTime: '11:00',
      place: { ru: 'Минск', en: 'Minsk' },
      languages: ['ru', 'en'],
    },
  })

/** A reader who follows all releases, or one page, and has confirmed it. */
function aReader(wanted: { list: 'releases' } | { list: 'page'; kind: 'release'; slug: string }): string {
  const email = `${wanted.list}-${Date.now()}@example.org`
  const asked = { email, locale: 'ru' as const }
  const anyone = { db: store(), now: new Date() }
  subscribe(
    anyone,
    wanted.list === 'page' ? { ...asked, ...wanted } : { ...asked, ...wanted, frequency: 'immediate' },
  )
  const [row] = rows<{ token: string }>('select token from subscriptions where email = ?', email)
  confirmSubscription(anyone, { token: row?.token ?? '' })
  return email
}

/** What a reader has been sent of a record, in order. */
const mailsTo = (email: string, { recordId }: Made) =>
  rows<{ kind: string }>(
    `select m.kind from mails m join subscriptions s on s.id = m.subscription_id
     join mail_items i on i.mail_id = m.id
     where s.email = ? and i.record_id = ? and m.state = 'sent' order by m.created_at, m.id`,
    ...[email, recordId],
  ).map(({ kind }) => kind)

test('a withdrawal reaches every output at once', async ({ request }) => {
  test.setTimeout(180_000)
  const follower = aReader({ list: 'releases' })
  const release = published(aDraft({ title: `Релиз ${word}`, text: `Текст ${word}.` }))
  const meeting = published(aMeetingOfTomorrow())
  await expect
    .poll(() => slugIn('releases', release) && slugIn('meetings', meeting), { timeout: 30_000 })
    .not.toBe('')
  const ofPage = aReader({ list: 'page', kind: 'release', slug: slugIn('releases', release) })
  const page = `/ru/releases/${slugIn('releases', release)}`
  const held = `/ru/meetings/${slugIn('meetings', meeting)}`
  const [cited] = publicRows<{ number: string }>(
    "select number_year || '-' || number as number from releases where id = ?",
    release.recordId,
  )
  const own = [
    ...[
      page,
      `${page}.ninjs`,
      `${page}.docx`,
      `/ru/${cited?.number}`,
      `/api/v1/releases/${release.recordId}`,
    ],
    ...[held, `${held}.ics`, `${held}.ninjs`, `/api/v1/meetings/${meeting.recordId}?language=ru`],
  ]
  const lists = [
    ...['/ru', '/ru/releases', '/ru/meetings', '/ru/archive', '/ru/forward-look', '/ru/press'],
    ...['rss', 'atom', 'json', 'ninjs'].flatMap((format) => [
      `/ru/releases.${format}`,
      `/ru/meetings.${format}`,
    ]),
    ...[
      '/ru/meetings.ics',
      '/ru/forward-look.ics',
      '/news-sitemap.xml',
      '/api/v1/releases',
      '/api/v1/meetings',
    ],
    `/api/v1/search?q=${encodeURIComponent(word)}`,
    `/ru/search?q=${encodeURIComponent(word)}`,
  ]
  for (const path of own) expect.soft((await request.get(path)).status(), path).toBe(200)
  const naming = await thatName(request, [...lists, ...(await sitemapPaths(request))], [page, held])
  for (const path of lists.filter((each) => !/archive|press/.test(each)))
    expect.soft(naming, 'what had it before').toContain(path)
  const uid = (await eventOf(request, '/ru/meetings.ics', held))?.getFirstPropertyValue('uid')
  const id = (await elementsIn(request, '/ru/releases.atom', 'entry'))
    .find((entry) => entry.children.some(({ attributes }) => attributes.href?.endsWith(page)))
    ?.children.find(({ name }) => name === 'id')?.text
  await expect.poll(() => mailsTo(follower, release), { timeout: 30_000 }).toEqual(['release'])

  withdrawn(release, notice)
  withdrawn(meeting, notice)
  await expect.poll(async () => (await request.get(held)).status(), { timeout: 30_000 }).toBe(410)

  for (const path of own) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(410)
    const text = await answer.text()
    expect.soft(text, path).toContain(notice.ru)
    expect.soft(text, path).not.toContain(word)
  }
  expect.soft((await request.get(held.replace('/ru/', '/en/'))).status()).toBe(410)
  expect.soft(await (await request.get(held.replace('/ru/', '/en/'))).text()).toContain(notice.en)

  // No list has a word of it any more; two formats say that it is gone, and the register says why.
  for (const path of [...lists, ...(await sitemapPaths(request))]) {
    const text = await (await request.get(path)).text()
    // A search says again what was asked for.
    if (!path.includes('/search')) expect.soft(text, path).not.toContain(word)
    if (!/\.(atom|ics)$/.test(path))
      expect.soft([text.includes(page), text.includes(held)], path).toEqual([false, false])
  }
  const deleted = await elementsIn(request, '/ru/releases.atom', 'deleted-entry')
  expect.soft(deleted.find(({ attributes }) => attributes.ref === id)?.children[0]?.text).toBe(notice.ru)
  const struck = await eventOf(request, '/ru/meetings.ics', held)
  expect.soft(struck?.getFirstPropertyValue('uid')).toBe(uid)
  expect.soft(struck?.getFirstPropertyValue('status')).toBe('CANCELLED')
  const register = await (await request.get('/ru/corrections')).text()
  expect.soft(register).toContain(notice.ru)
  expect.soft(register).toContain(page)

  await expect.poll(() => mailsTo(follower, release), { timeout: 30_000 }).toEqual(['release', 'withdrawal'])
  await expect.poll(() => mailsTo(ofPage, release), { timeout: 30_000 }).toEqual(['withdrawal'])
})

async function thatName(request: APIRequestContext, paths: readonly string[], items: readonly string[]) {
  const found: string[] = []
  for (const path of paths) {
    const text = await (await request.get(path)).text()
    // The lines of a calendar are folded.
    if (items.some((item) => text.replaceAll('\r\n ', '').includes(item))) found.push(path)
  }
  return found
}

async function elementsIn(request: APIRequestContext, path: string, name: string) {
  return elementsOf(strictXml(await (await request.get(path)).text()), name)
}

async function eventOf(request: APIRequestContext, path: string, of: string) {
  const calendar = new ICAL.Component(ICAL.parse(await (await request.get(path)).text()))
  return calendar
    .getAllSubcomponents('vevent')
    .find((event) => String(event.getFirstPropertyValue('url')).endsWith(of))
}
