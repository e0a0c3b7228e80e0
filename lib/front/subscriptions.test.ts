import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readVariables } from '@/lib/config'
import { forgetProcess } from '@/lib/testing/process'
import { follows, subscriptionsIn } from '@/lib/testing/subscribers'
import { newToken } from '@/lib/users/tokens'
import { editorialDb } from '@/lib/web/db'
import { projectNow } from '@/lib/web/projection'
import { sentForm } from '@/lib/web/sent-forms'
import { createListener } from './listener'

const dataDir = mkdtempSync(join(tmpdir(), 'communique-subscriptions-'))
let server: Server
let sideServer: Server
/** What Next was asked to draw. */
let drawn: string[] = []

const listening = (side: string) => {
  const config = readVariables({ SIDE: side, SITE_URL: 'https://press.example.org' })
  const listen = createListener({
    config,
    async handle(req, res) {
      drawn.push(req.url ?? '')
      res.setHeader('content-type', 'text/html; charset=utf-8')
      res.end('<html></html>')
    },
    newsroom: undefined,
    dev: false,
  })
  return createServer((req, res) => void listen(req, res))
}

beforeAll(async () => {
  forgetProcess()
  vi.stubEnv('DATA_DIR', dataDir)
  projectNow()
  server = listening('desk')
  sideServer = listening('newsroom')
  for (const each of [server, sideServer])
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  for (const each of [server, sideServer]) {
    each.closeAllConnections()
    each.close()
  }
  editorialDb().$client.close()
  forgetProcess()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})
afterEach(() => {
  drawn = []
  editorialDb().$client.exec('delete from mails; delete from subscriptions')
})

const at = (path: string, to = server) => `http://127.0.0.1:${(to.address() as AddressInfo).port}${path}`

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(at(path), { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })

const form = { email: 'reader@example.org', list: 'releases', locale: 'en', frequency: 'daily', year: '2026' }
const rows = () => subscriptionsIn(editorialDb())
const followed = () => rows().filter(({ confirmedAt, endedAt }) => confirmedAt && !endedAt).length
const keyOf = (answer: Response) => answer.headers.get('location')?.split('/')[2] ?? ''

test('the form leads to a page that says to look into the mail, whose address has nothing of the reader’s', async () => {
  const answer = await send('/subscriptions', form)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toMatch(/^\/subscriptions\/[a-z0-9]{16}\/sent$/)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(rows()).toMatchObject([{ email: 'reader@example.org', locale: 'en', query: 'year=2026' }])
  const page = await fetch(at(answer.headers.get('location') ?? ''))
  expect(page.status).toBe(200)
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': expect.stringContaining("script-src 'self'"),
  })
})

test('what was typed wrongly is kept, and is said at its field', async () => {
  const answer = await send('/subscriptions', { ...form, email: 'reader@\r\nBcc: other@example.org' })
  expect(answer.headers.get('location')).toMatch(/\/again$/)
  expect(sentForm(keyOf(answer))).toMatchObject({
    locale: 'en',
    typed: { ...form, email: 'reader@\r\nBcc: other@example.org' },
    reasons: [{ key: 'validation.email', field: 'email' }],
  })
  expect(rows()).toEqual([])
})

test('a list that the site has not is followed by nobody, and what was typed stays', async () => {
  const wrongs: Record<string, string>[] = [
    { topic: 'nope-nope' },
    { kind: 'nope' },
    { topic: '../x' },
    { list: 'people' },
  ]
  for (const wrong of wrongs) {
    const answer = await send('/subscriptions', { ...form, ...wrong })
    expect(sentForm(keyOf(answer))).toMatchObject({
      typed: { ...form, ...wrong },
      reasons: [{ key: 'subscription.listMissing' }],
    })
  }
  expect(rows()).toEqual([])
})

test('a program that fills the field that nobody sees is told that all is well, and nothing is done', async () => {
  const answer = await send('/subscriptions', { ...form, website: 'https://spam.example' })
  expect(answer.headers.get('location')).toMatch(/\/sent$/)
  expect(rows()).toEqual([])
})

test.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
  'the one click of a mail program is done at once, as %s, without a cookie and without leading anywhere (RFC 8058)',
  async (coding) => {
    const { token } = follows(editorialDb(), {}, new Date())
    const body = coding.startsWith('multipart') ? new FormData() : new URLSearchParams()
    body.append('List-Unsubscribe', 'One-Click')
    const click = () =>
      fetch(at(`/subscriptions/${token}/unsubscribe`), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
        body,
      })
    for (const answer of [await click(), await click()]) {
      expect([answer.status, await answer.text()]).toEqual([200, ''])
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    expect(followed()).toBe(0)
    expect(rows()).toMatchObject([{ ending: 'reader' }])
  },
)

test('the one click for what is unknown is answered the same', async () => {
  const click = (token: string) =>
    send(`/subscriptions/${token}/unsubscribe`, { 'List-Unsubscribe': 'One-Click' })
  expect([(await click(newToken())).status, (await click('x')).status]).toEqual([200, 200])
})

test('opening a link changes nothing: scanners of mail open them all', async () => {
  await send('/subscriptions', form)
  const [{ token = '' } = {}] = rows()
  for (const page of ['', '/confirm', '/confirmed', '/unsubscribe', '/ended', '/changed'])
    expect((await fetch(at(`/subscriptions/${token}${page}`))).status).toBe(200)
  expect(rows()).toMatchObject([{ confirmedAt: null, endedAt: null }])
  expect(drawn).toContain(`/subscriptions/${token}/confirm`)
})

test('a button confirms, changes and ends, and each leads to what is so now', async () => {
  await send('/subscriptions', form)
  const [{ token = '', id = '' } = {}] = rows()
  const to = async (page: string, fields: Record<string, string> = {}) =>
    (await send(`/subscriptions/${token}/${page}`, fields, { 'sec-fetch-site': 'same-origin' })).headers.get(
      'location',
    )
  expect(await to('confirm')).toBe(`/subscriptions/${token}/confirmed`)
  expect(followed()).toBe(1)
  expect(await to('frequency', { id, frequency: 'immediate' })).toBe(`/subscriptions/${token}/changed`)
  expect(rows()).toMatchObject([{ frequency: 'immediate' }])
  expect(await to('end-all')).toBe(`/subscriptions/${token}/changed`)
  expect(await to('unsubscribe')).toBe(`/subscriptions/${token}/ended`)
  expect(await to('confirm')).toBe(`/subscriptions/${token}/confirm`)
  expect(followed()).toBe(0)
})

test('a form from another site is refused', async () => {
  const { token } = follows(editorialDb(), {}, new Date())
  const others: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
  ]
  for (const headers of others) {
    expect((await send(`/subscriptions/${token}/end-all`, {}, headers)).status).toBe(403)
    expect((await send('/subscriptions', form, headers)).status).toBe(403)
  }
  expect([followed(), rows().length]).toEqual([1, 1])
  // A page that keeps its address to itself sends this.
  expect((await send(`/subscriptions/${token}/unsubscribe`, {}, { origin: 'null' })).status).toBe(303)
})

test.each([
  ['GET', `/subscriptions/${'a'.repeat(43)}`],
  ['GET', '/subscriptions/x/confirm'],
  ['GET', '/subscriptions/bcdfghjkmnpqrstv/sent'],
  ['GET', '/subscriptions/en/gone'],
  ['POST', `/subscriptions/${'a'.repeat(43)}/confirm`],
  ['POST', `/subscriptions/${'a'.repeat(43)}/toString`],
  ['POST', `/subscriptions/${'a'.repeat(43)}/confirm/more`],
])('%s %s is a link that no longer works', async (method, path) => {
  const answer = await fetch(at(path), {
    method,
    headers: { 'accept-language': 'en' },
    body: method === 'POST' ? new URLSearchParams({ id: 'x' }) : null,
  })
  expect([answer.status, drawn]).toEqual([404, ['/subscriptions/en/gone']])
})

test('a body that is too long or no form is not read', async () => {
  expect((await send('/subscriptions', { ...form, slug: 'a'.repeat(20_000) })).status).toBe(413)
  const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await fetch(at('/subscriptions'), json)).status).toBe(415)
  expect((await fetch(at('/subscriptions'), { method: 'DELETE' })).status).toBe(405)
})

test('a newsroom process knows none of these addresses', async () => {
  const answer = await fetch(at('/subscriptions', sideServer), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
  })
  expect([answer.status, rows()]).toEqual([405, []])
  expect((await fetch(at(`/subscriptions/${newToken()}`, sideServer))).status).toBe(404)
})

test('where no mail is sent, the form says so and keeps no address', async () => {
  const config = readVariables({ SIDE: 'desk', DEMO: 'off' })
  const listen = createListener({ config, async handle() {}, newsroom: undefined, dev: false })
  const silent = createServer((req, res) => void listen(req, res))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(at('/subscriptions', silent), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
  })
  expect(sentForm(keyOf(answer))?.reasons).toEqual([{ key: 'subscription.noMail' }])
  expect(rows()).toEqual([])
  silent.close()
})

test('who sends the form without end is asked to wait, and what was typed stays', async () => {
  const answers: Response[] = []
  for (let sent = 0; sent < 30; sent++) answers.push(await send('/subscriptions', form))
  const last = sentForm(keyOf(answers.at(-1) as Response))
  expect(last).toMatchObject({ typed: form, reasons: [{ key: 'subscription.slowed' }] })
  expect(rows()).toHaveLength(1)
})
