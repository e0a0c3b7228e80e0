import type { APIRequestContext } from '@playwright/test'
import { aWithdrawalInEnglish } from './setup/making'
import { expect, test } from './setup/test'

// From the two home pages along every link of the site, forms for machines included.

test.beforeAll(aWithdrawalInEnglish)

/** Where a reader's choices, one's sign-in and one's own settings begin. */
const elsewhere = /^\/(desk|sign-in|subscriptions)\b|^\/\w\w\/view\b/

const linksOf = (html: string) =>
  [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

/** Lists are narrowed by every combination of choices: of those with the same choices a few stand for all. */
function isOneOfMany(url: URL, met: Map<string, number>): boolean {
  if (url.searchParams.size === 0) return false
  const kind = `${url.pathname.replace(/[^/]*\.(?=\w+$)/, '')} ${[...url.searchParams.keys()].sort()}`
  const times = (met.get(kind) ?? 0) + 1
  met.set(kind, times)
  return times > (url.searchParams.size === 1 ? 12 : 3)
}

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
  const met = new Map<string, number>()
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, from } = next
    const { status, html } = await read(request, path)
    expect.soft(status, `${path}, linked from ${from}`).toBe(200)
    pages.set(path, html)
    for (const href of linksOf(html)) {
      const url = new URL(href, new URL(path, baseURL))
      if (url.origin !== new URL(String(baseURL)).origin || elsewhere.test(url.pathname)) continue
      const address = url.pathname + url.search
      if (url.hash) places.push({ path: address, place: url.hash.slice(1), from: path })
      if (known.has(address) || isOneOfMany(url, met)) continue
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
