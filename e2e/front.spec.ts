import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { aDraft, aWithdrawalInEnglish, published, revised, withdrawn } from './setup/making'
import { newsroomPages } from './setup/newsroom'
import { expect, test } from './setup/test'

// What leaves the house for an address of the newsroom: a finished page, and nothing of what made it.

type Node = DefaultTreeAdapterTypes.Node
const nodesOf = (node: Node): Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes : []).flatMap(nodesOf),
]

/** What there is in a page besides text that a browser would run or take for style. */
function foreignParts(html: string): string[] {
  const found: string[] = []
  for (const node of nodesOf(parse(html))) {
    if (!('attrs' in node)) continue
    const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? ''
    const source = attribute('src') + attribute('href')
    const isData = node.tagName === 'script' && attribute('type') === 'application/ld+json'
    const isOurs = node.tagName === 'script' && source.startsWith('/scripts/')
    if (node.tagName === 'script' && !isData && !isOurs) found.push(`<script> ${source}`)
    if (node.tagName === 'style' || node.tagName === 'template') found.push(`<${node.tagName}>`)
    if (source.startsWith('/_next/') && source.endsWith('.js')) found.push(source)
    for (const { name } of node.attrs)
      if (name === 'style' || name.startsWith('on')) found.push(`${node.tagName}[${name}]`)
  }
  return [...found, ...(html.match(/__next_f|self\.__next|TURBOPACK|\$Sreact/g) ?? [])]
}

/** Headers by which Next answers otherwise than with a page, and some that it never should see. */
const wishes: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { accept: 'text/x-component' },
  { 'next-action': 'a'.repeat(42) },
  { 'next-url': '/desk', 'x-nextjs-data': '1' },
  { 'x-middleware-subrequest': 'middleware:middleware', 'x-invoke-path': '/desk' },
  { 'x-view': 'c2', 'x-request-id': 'forged', cookie: '__prerender_bypass=1; view=<script>' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
]

test.beforeAll(aWithdrawalInEnglish)

for (const locale of ['ru', 'en'] as const) {
  test(`no page in ${locale} has a script of the framework or its data, whatever is asked with it`, async ({
    request,
  }) => {
    for (const { path, status } of newsroomPages(locale)) {
      const bodies = new Set<string>()
      for (const headers of wishes) {
        for (const address of [path, `${path}${path.includes('?') ? '&' : '?'}_rsc=1a2b3`]) {
          const answer = await request.get(address, { headers, maxRedirects: 0 })
          expect.soft(answer.status(), address).toBe(status)
          expect.soft(answer.headers()['content-type'], address).toBe('text/html; charset=utf-8')
          expect.soft(answer.headers().vary, address).toBe('Accept-Encoding, Cookie')
          bodies.add(await answer.text())
        }
      }
      expect.soft(bodies.size, `${path} is one page`).toBe(1)
      for (const body of bodies) expect.soft(foreignParts(body), path).toEqual([])
    }
  })
}

test('what is read by programs is finished too', async ({ request }) => {
  for (const path of [
    '/ru/releases.atom',
    '/en/releases.atom',
    '/ru/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
  ]) {
    const [first, again] = [await request.get(path), await request.get(path)]
    expect.soft(first.headers().etag, path).toMatch(/^W\/"[\w-]{22}"$/)
    expect.soft(again.headers().etag, path).toBe(first.headers().etag)
    const known = await request.get(path, { headers: { 'if-none-match': String(first.headers().etag) } })
    expect.soft(known.status(), path).toBe(304)
    expect.soft(first.headers().vary, path).toBe('Accept-Encoding')
  }
})

test('a page is another one as soon as what it shows is published, and the same one otherwise', async ({
  request,
}) => {
  const tagOf = async (path: string) => (await request.get(path)).headers().etag
  const other = published(aDraft({ title: 'Останется как есть' }), { slug: 'stays-as-it-is' })
  const made = published(aDraft({ title: 'Будет исправлено' }), { slug: 'will-be-corrected' })
  const path = '/ru/releases/will-be-corrected'
  await expect.poll(async () => (await request.get(path)).status()).toBe(200)
  await expect.poll(async () => (await request.get('/ru/releases/stays-as-it-is')).status()).toBe(200)
  expect(other.recordId).not.toBe(made.recordId)
  const [page, untouched] = [await tagOf(path), await tagOf('/ru/releases/stays-as-it-is')]
  published(revised(made, { change: 'typography', content: { lead: 'Исправленный подзаголовок.' } }))
  await expect.poll(() => tagOf(path)).not.toBe(page)
  expect(await (await request.get(path)).text()).toContain('Исправленный подзаголовок.')
  expect(await tagOf('/ru/releases/stays-as-it-is')).toBe(untouched)
  withdrawn(made, { ru: 'Отозвано для проверки.', en: '' })
  await expect.poll(async () => (await request.get(path)).status()).toBe(410)
  expect(await (await request.get(path)).text()).not.toContain('Исправленный подзаголовок.')
})
