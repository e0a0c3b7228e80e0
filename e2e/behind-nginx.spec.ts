import { connect } from 'node:http2'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { freePort } from '../scripts/free-port'
import { aDraft, aWithdrawalInEnglish, published, withdrawn } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { host, type Nginx, nginxPath, startNginx } from './setup/nginx'
import { type Page, read } from './setup/steady-load'

// docs/deploy/nginx.conf before the site of the end-to-end tests. Where there is no nginx, nothing of this is tried.

let nginx: Nginx
const sitePort = Number(process.env.E2E_PORT)

const ofTheApp = (path: string, headers: Record<string, string> = {}) =>
  read(`http://127.0.0.1:${sitePort}${path}`, { host, ...headers })

const ask = (path: string, headers: Record<string, string> = {}): Promise<Page> =>
  read(nginx.address + path, { host, ...headers })

const lastEntry = async (path: string) => {
  // The log is written after the answer.
  await new Promise((done) => setTimeout(done, 50))
  return nginx.entries().findLast(({ uri }) => uri === path)
}

/** Asks at the beginning of a second and once more, of which the second answer is what nginx kept of the first. */
async function twiceInASecond(path: string, others: Record<string, string>): Promise<[Page, Page]> {
  for (let tried = 0; tried < 10; tried += 1) {
    await new Promise((done) => setTimeout(done, 1020 - (Date.now() % 1000)))
    const first = await ask(path)
    expect((await lastEntry(path))?.cache).toBe('MISS')
    const second = await ask(path, others)
    if ((await lastEntry(path))?.cache === 'HIT') return [first, second]
  }
  throw new Error(`nginx kept nothing of ${path}`)
}

if (nginxPath) behind(nginxPath)
else
  process.stdout.write(
    'There is no nginx and openssl here: docs/deploy/nginx.conf is not tried (NGINX_PATH).\n',
  )

function behind(path: string) {
  test.beforeAll(async () => {
    await aWithdrawalInEnglish()
    nginx = await startNginx(path, { newsroom: [sitePort, sitePort], desk: sitePort })
  })
  test.afterAll(() => nginx.stop())

  test('every kind of page is what the app gives, under the same status', async () => {
    for (const { path, status } of [...newsroomPages('ru'), ...newsroomPages('en')]) {
      if (path.includes('/search')) continue
      const [page, own] = [await ask(path), await ofTheApp(path)]
      expect.soft(page.status, path).toBe(status)
      expect.soft(page.text, path).toBe(own.text)
    }
  })

  test('a page is kept for the rest of a second, one for each coding and view, and no cache further out keeps it', async () => {
    // A machine that is busy may need a second for the two.
    const [first, second] = await twiceInASecond('/ru/meetings', {
      cookie: 'locale=en; other=1',
      'accept-language': 'en',
    })
    expect(second.text).toBe(first.text)
    for (const { headers } of [first, second]) {
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
      expect(headers['content-security-policy']).toBeTruthy()
    }
    const cookie = 'a=1; view=t2.c1'
    const large = await ask('/ru/meetings', { cookie })
    expect(large.text).not.toBe(first.text)
    expect(large.text).toBe((await ofTheApp('/ru/meetings', { cookie })).text)
    expect((await ask('/ru/meetings', { cookie: 'view="><script>' })).text).toBe(first.text)
    const tag = String(first.headers.etag)
    expect((await ask('/ru/meetings', { 'if-none-match': tag })).status).toBe(304)
  })

  test('a browser gets brotli, from the app', async () => {
    const accepted = { 'accept-encoding': 'gzip, deflate, br, zstd' }
    const { headers, body } = await ask('/ru', accepted)
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toContain('</html>')
    expect((await ask('/ru', { 'accept-encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined()
  })

  test('what was withdrawn is given out by nginx for no second after the app knows', async () => {
    const made = published(aDraft({ title: 'Отзывается за прокси' }), { slug: 'za-proksi' })
    const path = '/ru/releases/za-proksi'
    const direct = async () => (await ofTheApp(path)).status
    await expect.poll(direct).toBe(200)
    await expect.poll(async () => (await ask(path)).status).toBe(200)
    withdrawn(made, { ru: 'Отозвано.', en: 'Withdrawn.' })
    while ((await direct()) !== 410) await ask(path)
    const known = performance.now()
    let asked = 0
    for (let late = 0; late < 1500; asked += 1) {
      late = performance.now() - known
      const { status } = await ask(path)
      if (late > 1000) expect(status, `${late} ms later`).toBe(410)
    }
    expect(asked).toBeGreaterThan(20)
  })

  test('HTTP/2 is spoken, plain HTTP leads to TLS, and another name than ours gets nothing', async () => {
    const session = connect(nginx.address, { rejectUnauthorized: false, servername: host })
    const status = await new Promise((done, failed) => {
      session.on('error', failed)
      session
        .request({ ':path': '/ru', ':authority': host })
        .on('response', (headers) => done(headers[':status']))
    })
    session.destroy()
    expect(status).toBe(200)
    const plain = await read(`${nginx.http}/ru?a=1`, { host })
    expect(plain.status).toBe(301)
    expect(plain.headers.location).toBe(`https://${host}/ru?a=1`)
    await expect(read(`${nginx.http}/ru`, { host: 'other.example' })).rejects.toThrow()
    await expect(read(`${nginx.address}/ru`, { host: 'other.example' })).rejects.toThrow()
  })

  test('files of a build are kept by nginx for as long as they say; a part of one is a part', async () => {
    const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec((await ask('/ru')).text)?.[1] ?? ''
    const accepted = { 'accept-encoding': 'br' }
    const first = await ask(style, accepted)
    const second = await ask(style, accepted)
    expect((await lastEntry(style))?.cache).toBe('HIT')
    expect(second.body).toEqual(first.body)
    expect(second.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/css; charset=utf-8',
      vary: 'Accept-Encoding',
    })
    const part = await ask(style, { range: 'bytes=0-9' })
    expect(part.status).toBe(206)
    expect((await ask('/_next/static/chunks/gone.js')).status).toBe(404)
  })

  test('the desk is passed on and never kept', async () => {
    const signIn = await ask('/sign-in')
    expect(signIn.status).toBe(200)
    expect(String(signIn.headers['cache-control'])).toMatch(/no-store|private/)
    expect((await lastEntry('/sign-in'))?.cache).toBe('')
    expect((await ask('/desk')).headers.location).toContain('/sign-in')
    expect((await ask('/', { cookie: 'locale=en' })).headers.location).toBe('/en')
  })

  test('the form of subscriptions goes to the desk, is kept nowhere, and its secrets are not in the log', async () => {
    const secret = 'a'.repeat(43)
    const page = await ask(`/subscriptions/${secret}/confirm`)
    expect(page.status).toBe(404)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    await ask('/ru', { referer: `https://${host}/subscriptions/${secret}` })
    const entry = await lastEntry('/subscriptions/-')
    expect([entry?.status, entry?.cache]).toEqual([404, ''])
    expect(JSON.stringify(nginx.entries())).not.toContain(secret)
  })

  test('where the desk does not answer, the secrets of subscriptions are in no log of errors', async () => {
    const secret = 'b'.repeat(43)
    const alone = await startNginx(path, { newsroom: [sitePort, sitePort], desk: await freePort() })
    try {
      const askAlone = (at: string) => read(alone.address + at, { host })
      expect((await askAlone(`/subscriptions/${secret}/confirm`)).status).toBe(503)
      expect((await askAlone('/sign-in')).status).toBe(503)
      expect(alone.errors()).toContain('GET /sign-in')
      expect(alone.errors() + JSON.stringify(alone.entries())).not.toContain(secret)
    } finally {
      await alone.stop()
    }
  })

  test('a program that searches without end is asked to wait in its own words', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask('/api/v1/search?q=%D1%81%D0%BE%D0%B2%D0%B5%D1%82')),
    )
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20)
    const slowed = answers.find(({ status }) => status === 429)
    expect(slowed?.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
    expect(JSON.parse(slowed?.text ?? '')).toMatchObject({ status: 429, detail: expect.any(String) })
    // The page's search counts with it: what follows begins with a clean account.
    await new Promise((done) => setTimeout(done, 3000))
  })

  test('who searches without end is asked to wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask('/ru/search?q=%D1%81%D0%BE%D0%B2%D0%B5%D1%82')),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20)
    expect(statuses).toContain(429)
  })
}
