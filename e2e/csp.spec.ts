import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import { listFormats } from '@/lib/feeds/formats'
import { aWithdrawalInEnglish } from './setup/making'
import { newsroomPages, publicRows } from './setup/newsroom'
import { expect, test } from './setup/test'

test.beforeAll(aWithdrawalInEnglish)

for (const locale of ['ru', 'en'] as const) {
  test(`no page breaks the rules that its header sets, in ${locale}`, async ({ page }) => {
    const broken: string[] = []
    await page.exposeFunction('noteViolation', (text: string) => void broken.push(text))
    await page.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI, documentURI }) =>
          (window as unknown as { noteViolation(text: string): void }).noteViolation(
            `${effectiveDirective} ${blockedURI} on ${documentURI}`,
          ),
      )
    })
    for (const { name, path } of newsroomPages(locale)) {
      const answer = await page.goto(path, { waitUntil: 'load' })
      const policy = answer?.headers()['content-security-policy'] ?? ''
      expect.soft(policy, name).toContain("default-src 'none'")
      expect.soft(policy, name).toContain("script-src 'self'")
      expect.soft(policy, name).not.toMatch(/unsafe-|\*|data:|https?:/)
      expect.soft(answer?.headers()['speculation-rules'], name).toBe('"/speculation-rules.json"')
    }
    expect(broken).toEqual([])
  })

  test(`no page has a style or a handler inline, or a script but ours, in ${locale}`, async ({ request }) => {
    for (const { name, path } of newsroomPages(locale)) {
      const html = await (await request.get(path)).text()
      const tags = html.match(/<[a-z][^>]*>/g) ?? []
      expect
        .soft(
          tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag)),
          name,
        )
        .toEqual([])
      expect
        .soft(
          tags.filter((tag) => tag.startsWith('<style')),
          name,
        )
        .toEqual([])
      const scripts = tags.filter((tag) => tag.startsWith('<script'))
      const foreign = scripts.filter(
        (tag) => !/ src="\/scripts\/[a-z]+\.js\?v=[0-9a-f]{8}"| type="application\/ld\+json"/.test(tag),
      )
      expect.soft(foreign, name).toEqual([])
      const search = scripts.filter((tag) => tag.includes('/scripts/search.js'))
      expect.soft(search, name).toHaveLength(1)
    }
  })
}

test('what a page needs is kept for a year under an address that names its content', async ({ page }) => {
  const [release] = publicRows<{ slug: string }>("select slug from releases where locale = 'ru'")
  const assets = new Map<string, string>()
  page.on('response', (response) => {
    const { pathname, search } = new URL(response.url())
    if (/^\/(_next\/static|scripts)\//.test(pathname)) {
      assets.set(pathname + search, response.headers()['cache-control'] ?? '')
    }
  })
  await page.goto(`/ru/releases/${release?.slug}`, { waitUntil: 'networkidle' })
  expect([...assets.keys()].some((path) => path.startsWith('/scripts/copy.js?v='))).toBe(true)
  expect([...assets.keys()].some((path) => path.endsWith('.css'))).toBe(true)
  for (const [path, control] of assets) expect.soft(control, path).toBe('public, max-age=31536000, immutable')
})

test('the speculation rules are of their own type and leave out what is not to be fetched early', async ({
  request,
}) => {
  const answer = await request.get('/speculation-rules.json')
  expect(answer.headers()['content-type']).toContain('application/speculationrules+json')
  const text = await answer.text()
  for (const path of ['/desk', '/sign-in*', '/api/*', '/*/search*', '/*/view*']) expect(text).toContain(path)
  expect(brotliCompressSync(text).length).toBeLessThan(1000)
})

test('a link that is pressed is fetched before it is followed; the search, the feed and the desk are not', async ({
  page,
  baseURL,
}) => {
  // The browser says nothing of what it fetches early, so the requests are looked at on their way.
  const early: string[] = []
  const between = createServer((req, res) => {
    if (req.headers['sec-purpose']?.includes('prefetch')) early.push(String(req.url))
    const { port } = new URL(String(baseURL))
    const onward = ask({ port, path: req.url, method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    // A browser that changed its mind ends what it began.
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => void between.listen(0, resolve))
  const { port } = between.address() as AddressInfo
  const press = async (link: Locator) => {
    await link.hover()
    await page.mouse.down()
    await page.waitForTimeout(500)
    await page.mouse.move(1, 1)
    await page.mouse.up()
  }
  try {
    const rules = page.waitForResponse('**/speculation-rules.json').catch(() => undefined)
    await page.goto(`http://localhost:${port}/ru/releases`)
    await Promise.race([rules, page.waitForTimeout(1000)])
    const link = page.getByRole('main').getByRole('list').getByRole('heading').getByRole('link').first()
    const href = await link.getAttribute('href')
    await press(link)
    await expect.poll(() => early).toEqual([href])
    for (const query of ['', '?kind=news']) {
      await page.goto(`http://localhost:${port}/ru/releases${query}`)
      for (const format of listFormats.releases) {
        const feed = page.getByRole('main').locator(`a[href="/ru/releases.${format}${query}"]`).first()
        await press(feed)
        expect(early, `${format}${query}`).toEqual([href])
      }
    }
  } finally {
    between.closeAllConnections()
    between.close()
  }
})

test('the listener of this file notices a rule that is broken', async ({ page, expectConsole }) => {
  expectConsole(/Content Security Policy|violates the following/)
  await page.goto('/ru')
  const broken = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        document.body.setAttribute('style', 'color: red')
      }),
  )
  expect(broken).toBe('style-src-attr')
})
