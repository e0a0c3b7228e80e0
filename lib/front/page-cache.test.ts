import { randomBytes } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { movesIn } from '@/lib/testing/moves'
import { approved, aRelease, project, published } from '@/lib/testing/office'
import { aServedOffice, writerOn } from '@/lib/testing/served'
import { bodyIn, type KeptPage } from './kept-page'
import { PageCache } from './page-cache'
import type { PageTarget, RenderedPage } from './render-page'

const home: PageTarget = { path: '/ru', view: '', status: 200 }
const oneMiB = 1024 * 1024

/** A cache whose pages are as a test wants them; it notes what is rendered. */
function aCache(page: Partial<RenderedPage> = {}, maxBytes = oneMiB) {
  const rendered: string[] = []
  const dropped: KeptPage[] = []
  const cache = new PageCache({
    maxBytes,
    onDropped: (pages) => dropped.push(...pages),
    render: async ({ path, view }) => {
      rendered.push(path + view)
      const body = Buffer.from(`page ${rendered.length}`)
      const about = { contentType: 'text/html', tags: new Set(['site']), until: Infinity, isNoted: true }
      return { body, ...about, ...page }
    },
  })
  const ask = (target: PageTarget = home) => cache.page(target, cache.look())
  return { cache, rendered, dropped, ask }
}

const textOf = async (page: Promise<KeptPage>) => (await page).bodies.identity.toString()

describe('a page', () => {
  test('is rendered once, however many ask at the same time', async () => {
    aServedOffice()
    const { ask, rendered } = aCache()
    const pages = await Promise.all(Array.from({ length: 500 }, () => textOf(ask())))
    expect([new Set(pages), rendered]).toEqual([new Set(['page 1']), ['/ru']])
    await ask()
    expect(rendered).toEqual(['/ru'])
  })

  test('that is made for one reader on the way is not kept', async () => {
    aServedOffice()
    const { ask, cache } = aCache()
    await ask({ ...home, isPassing: true })
    expect(cache.size.pages).toBe(0)
  })

  test('keeps no more memory alive than its bytes need', async () => {
    aServedOffice()
    const text = '<p class="lead">Состоялось заседание</p>'.repeat(500)
    const { ask } = aCache({ body: Buffer.from(text) })
    const { bodies } = await ask()
    for (const body of [bodies.identity, bodies.br, bodyIn(await ask(), 'gzip')]) {
      expect(body.buffer.byteLength).toBe(body.length)
    }
  })

  test('is another one in another view, at another address and under another status', async () => {
    aServedOffice()
    const { ask, rendered, cache } = aCache()
    const others = [
      home,
      { ...home, view: 't1' },
      { ...home, path: '/en' },
      { ...home, status: 410 as const },
    ]
    for (const target of [...others, ...others]) await ask(target)
    expect(rendered).toHaveLength(4)
    expect(cache.kept('/ru', 't1')?.view).toBe('t1')
    expect(cache.kept('/ru', 't2')).toBeUndefined()
  })

  test('of an answer is not to be had under the address that Next has for it', async () => {
    aServedOffice()
    const { ask, cache } = aCache()
    await ask({ path: '/ru/answers/404', view: '', status: 404 })
    expect(cache.kept('/ru/answers/404', '')).toBeUndefined()
  })

  test('that failed is not kept, and is tried again', async () => {
    aServedOffice()
    let works = false
    const cache = new PageCache({
      maxBytes: oneMiB,
      render: async () => {
        if (!works) throw new Error('broken')
        return {
          ...{ body: Buffer.from('fine'), contentType: 'text/html' },
          ...{ tags: new Set<string>(), until: Infinity, isNoted: true },
        }
      },
    })
    const both = [cache.page(home, cache.look()), cache.page(home, cache.look())]
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    works = true
    expect(await textOf(cache.page(home, cache.look()))).toBe('fine')
  })

  test('of which nobody knows what it depends on is not kept', async () => {
    aServedOffice()
    const { ask, rendered } = aCache({ isNoted: false })
    await ask()
    await ask()
    expect(rendered).toHaveLength(2)
  })

  test('holds until the clock changes it', async () => {
    aServedOffice()
    const { ask, cache, rendered } = aCache({ until: Date.now() + 10_000 })
    await ask()
    expect(cache.kept('/ru', '')).toBeDefined()
    vi.useFakeTimers({ now: Date.now() + 10_001 })
    expect(cache.kept('/ru', '')).toBeUndefined()
    await ask()
    vi.useRealTimers()
    expect(rendered).toHaveLength(2)
  })
})

describe('a publication', () => {
  test('drops what it touches and nothing else', async () => {
    const office = aServedOffice()
    const [old] = published(office, [aRelease(office)])
    const touched = aCache({ tags: new Set(['site', `release:${old?.recordId}`]) })
    const other = aCache({ tags: new Set(['site', 'release:zzzzzzzzzzzzzzzz']) })
    for (const { ask } of [touched, other]) await ask()
    if (old) movesIn(office).withdraw(old)
    project(office)
    expect(touched.cache.kept('/ru', '')).toBeUndefined()
    expect(other.cache.kept('/ru', '')).toBeDefined()
    expect([touched.dropped.length, other.dropped.length]).toEqual([1, 0])
  })

  test('during a rendering leaves nothing behind of the moment before', async () => {
    const office = aServedOffice()
    const made = approved(office, aRelease(office))
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const { promise: finish, resolve: end } = Promise.withResolvers<void>()
    let rendered = 0
    const cache = new PageCache({
      maxBytes: oneMiB,
      render: async () => {
        rendered += 1
        const body = Buffer.from(`page ${rendered}`)
        begin()
        if (rendered === 1) await finish
        return { body, contentType: 'text/html', tags: new Set<string>(), until: Infinity, isNoted: true }
      },
    })
    const before = textOf(cache.page(home, cache.look()))
    await begun
    movesIn(office).publish([made])
    project(office)
    // Whoever asks now is not given what was begun before.
    const after = textOf(cache.page(home, cache.look()))
    end()
    expect(await Promise.all([before, after])).toEqual(['page 1', 'page 2'])
    expect(cache.kept('/ru', '')?.bodies.identity.toString()).toBe('page 2')
  })

  test('of a whole new generation drops everything', async () => {
    const office = aServedOffice()
    const { ask, cache, dropped } = aCache({ tags: new Set() })
    await ask()
    rebuildPublic(office.db, office.dataDir, new Date())
    expect(cache.kept('/ru', '')).toBeUndefined()
    expect(dropped).toHaveLength(1)
    await ask()
    published({ ...office, public: writerOn(office.dataDir) }, [aRelease(office)])
    expect(cache.kept('/ru', '')).toBeDefined()
  })
})

test('memory is bounded: what was not used for longest is forgotten, and what is too large is not kept', async () => {
  aServedOffice()
  const { ask, cache } = aCache({ body: randomBytes(6000) }, 200_000)
  for (let number = 0; number < 100; number++) {
    await ask({ ...home, path: `/ru/search?q=${number}` })
    await ask()
    expect(cache.size.bytes).toBeLessThanOrEqual(200_000)
  }
  expect(cache.size.pages).toBeGreaterThan(3)
  expect(cache.kept('/ru', '')).toBeDefined()
  expect(cache.kept('/ru/search?q=0', '')).toBeUndefined()
  expect(cache.kept('/ru/search?q=99', '')).toBeDefined()

  const large = aCache({ body: randomBytes(100_000) }, 200_000)
  await large.ask()
  expect(large.cache.size).toEqual({ pages: 0, bytes: 0 })
})

test('a page that several want is made smaller, under the same tag', async () => {
  aServedOffice()
  const words = Array.from({ length: 3000 }, (_, at) => `слово${at * at} `).join('')
  const { ask, cache } = aCache({ body: Buffer.from(words) })
  const page = await ask()
  const { etag, bodies } = page
  const first = bodies.br.length
  for (let reader = 0; reader < 3; reader++) cache.use(page)
  await vi.waitFor(() => expect(page.bodies.br.length).toBeLessThan(first), 10_000)
  expect(page.etag).toBe(etag)
})
