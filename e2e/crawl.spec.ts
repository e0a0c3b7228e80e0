import type { APIRequestContext } from '@playwright/test'
import { aWithdrawalInEnglish } from './setup/making'
import { oneOfMany } from './setup/one-of-many'
import { expect, test } from './setup/test'

// From the two home pages along every link of the site, forms for machines included.

test.beforeAll(aWithdrawalInEnglish)

/** Where a reader's choices, one's sign-in and one's own settings begin. */
const elsewhere = /^\/(desk|sign-in|subscriptions)\b|^\/\w\w\/view\b/

const linksOf = (html: string) =>
  [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

async function read(request: APIRequestContext, path: string) {
  const answer = await request.get(path)
  const isHtml = answer.headers()['content-type']?.startsWith('text/html')
  return { status: answer.status(), html: isHtml ? await answer.text() : '' }
}

test('every link leads to something, and every place in a page is there', async ({ request, baseURL }) => {
  test.setTimeout(600_000)
  const waiting: { path: string; from: string }[] = ['/ru', '/en'].map((path) => ({ path, from: '' }))
  const known = new Set(waiting.map(({ path }) => path))
  const pages = new Map<string, string>()
  const places: { path: string; place: string; from: string }[] = []
  const isLeftOut = oneOfMany()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, from } = next
    const { status, html } = await read(request, path)
    // The register of corrections leads to the notices of what was withdrawn.
    const isNotice = status === 410 && /^\/\w\w\/corrections/.test(from)
    expect.soft(isNotice ? 200 : status, `${path}, linked from ${from}`).toBe(200)
    pages.set(path, html)
    for (const href of linksOf(html)) {
      const url = new URL(href, new URL(path, baseURL))
      if (url.origin !== new URL(String(baseURL)).origin || elsewhere.test(url.pathname)) continue
      const address = url.pathname + url.search
      if (url.hash) places.push({ path: address, place: url.hash.slice(1), from: path })
      if (known.has(address) || isLeftOut(url)) continue
      known.add(address)
      waiting.push({ path: address, from: path })
    }
  }
  for (const { path, place, from } of places) {
    const html = pages.get(path)
    if (html) expect.soft(html.includes(` id="${place}"`), `${path}#${place}, linked from ${from}`).toBe(true)
  }
  // A crawl that stops at once would find nothing wrong either.
  expect(pages.size).toBeGreaterThan(400)
})
