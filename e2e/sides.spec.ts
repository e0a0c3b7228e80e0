import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { freePort } from '../scripts/free-port'
import { serverProcess } from '../scripts/setup/server.mjs'
import { editorialStore, publicRows, publicStore } from './setup/newsroom'
import { expect, test } from './setup/test'

// One process a side, each with what it needs and no more; and what a reader sees when something breaks.

type Served = { address: string; process: ChildProcess; log: () => string }

const folders: string[] = []
const served: Served[] = []

test.afterAll(async () => {
  for (const { process: child } of served) child.kill('SIGTERM')
  await Promise.all(
    served.map(({ process: child }) => child.exitCode ?? new Promise((done) => child.on('exit', done))),
  )
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with a copy of the public store and, where asked, of the editorial one. */
function aFolder({ editorial }: { editorial: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-side-'))
  folders.push(folder)
  copy(publicStore(), join(folder, 'public', basename(publicStore())))
  cpSync(join(dirname(publicStore()), 'current'), join(folder, 'public', 'current'))
  if (editorial) copy(editorialStore(), join(folder, 'editorial.db'))
  return folder
}

/** `VACUUM INTO`: a consistent copy of a store that is in use. */
function copy(from: string, to: string) {
  mkdirSync(dirname(to), { recursive: true })
  const store = new Database(from, { readonly: true })
  store.prepare('vacuum into ?').run(to)
  store.close()
}

/** Serves one side as its own process would, without secrets where it needs none. */
async function serve(side: 'newsroom' | 'desk', dataDir: string): Promise<Served> {
  const port = await freePort()
  const { NEXTAUTH_SECRET: _secret, NEXTAUTH_URL: _url, SITE_URL: _site, ...env } = process.env
  const server = serverProcess(side)
  const child = spawn(process.execPath, server.args, {
    env: {
      ...env,
      ...server.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: 'on',
      SIDE: side,
    },
  })
  let log = ''
  child.stdout.on('data', (chunk) => {
    log += chunk
  })
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const one = { address: `http://localhost:${port}`, process: child, log: () => log }
  served.push(one)
  await expect.poll(() => log, { timeout: 30_000 }).toContain('is ready')
  return one
}

test('a newsroom process has no compiler in its memory', async () => {
  const { address, process: served } = await serve('newsroom', aFolder({ editorial: false }))
  expect((await fetch(`${address}/ru`)).status).toBe(200)
  const loaded = readFileSync(`/proc/${served.pid}/maps`, 'utf8')
  expect(loaded).toContain('better-sqlite3')
  expect(loaded).not.toMatch(/swc|esbuild/)
})

test('a newsroom process serves the public pages from a copy of the public store, and knows no desk', async ({
  page,
}) => {
  const folder = aFolder({ editorial: false })
  const { address } = await serve('newsroom', folder)
  expect((await page.goto(`${address}/ru`))?.status()).toBe(200)
  await expect(page.getByRole('banner')).toBeVisible()
  const [release] = publicRows<{ slug: string }>("select slug from releases where locale = 'ru'")
  expect((await page.goto(`${address}/ru/releases/${release?.slug}`))?.status()).toBe(200)
  for (const path of [
    ...['/desk', '/desk/releases', '/sign-in', '/api/auth/session', '/api/auth/csrf'],
    ...['/subscriptions', `/subscriptions/${'a'.repeat(43)}/confirm`],
  ]) {
    const answer = await page.request.get(address + path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
    expect(answer.headers()['set-cookie'], path).toBeUndefined()
  }
  // The form stands here; the address that is typed into it goes to the other side.
  expect((await page.goto(`${address}/ru/follow?list=releases`))?.status()).toBe(200)
  const form = { email: 'reader@example.org', list: 'releases', locale: 'ru', frequency: 'daily' }
  expect((await page.request.post(`${address}/subscriptions`, { form })).status()).toBe(405)
  expect(existsSync(join(folder, 'editorial.db'))).toBe(false)
})

test('a desk process serves the desk, and knows no newsroom', async ({ page }) => {
  const { address } = await serve('desk', aFolder({ editorial: true }))
  await page.goto(`${address}/`)
  await page.waitForURL(/\/sign-in/)
  await expect(page.getByRole('button', { name: /^(Войти|Sign in)$/ })).toBeVisible()
  const form = { email: 'reader@example.com', list: 'releases', locale: 'en', frequency: 'daily' }
  const answer = await page.request.post(`${address}/subscriptions`, { form })
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('reader@example.com')])
  for (const path of ['/ru', '/ru/follow', '/en/releases', '/ru/releases.atom', '/sitemap.xml']) {
    const answer = await page.request.get(address + path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toContain('<h1')
  }
})

test('what breaks is a styled page with status 500 and a request id that the log has too', async ({
  page,
  expectConsole,
}) => {
  const folder = aFolder({ editorial: false })
  const { address, log } = await serve('newsroom', folder)
  const store = new Database(join(folder, 'public', basename(publicStore())))
  store.exec('drop table release_about')
  store.close()
  const [release] = publicRows<{ slug: string }>("select slug from releases where locale = 'ru'")
  expectConsole(/500/)

  const answer = await page.goto(`${address}/ru/releases/${release?.slug}`)
  expect(answer?.status()).toBe(500)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const id = answer?.headers()['x-request-id'] ?? ''
  expect(id).toMatch(/^[a-z0-9]{16}$/)
  await expect(page.getByText(id)).toBeVisible()
  const face = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
  expect(face).toContain('Golos')
  await expect.poll(log).toContain(id)
  // The rest of the site goes on.
  expect((await page.goto(`${address}/ru/meetings`))?.status()).toBe(200)
})
