import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Locale } from '@/db/locales'
import { readVariables } from '@/lib/config'
import { newsroomOn } from '@/lib/publication/newsroom'
import { withdrawalView } from '@/lib/publication/published-withdrawal'
import { releaseView } from '@/lib/releases/published'
import { latestReleases } from '@/lib/releases/published-list'
import { movesIn } from '@/lib/testing/moves'
import { approved, aRelease, type Made, project, published } from '@/lib/testing/office'
import { aServedOffice } from '@/lib/testing/served'
import { publicDb } from '@/lib/web/public-db'
import { rendering } from '@/lib/web/rendering'
import { createListener } from './listener'
import { newsroomFront } from './newsroom-front'

/** Stands where Next does: pages of plain text, read from the public store through handles as the app's are. */
function pagesFromTheStore() {
  const rendered: string[] = []
  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const { pathname } = new URL(req.url ?? '', 'http://newsroom')
    rendered.push(req.url ?? '')
    const newsroom = newsroomOn(publicDb(), new Date())
    rendering().getStore()?.handles.push(newsroom)
    const [locale, section, ...rest] = pathname.slice(1).split('/') as [Locale, ...string[]]
    const read = async () => {
      if (section === 'answers' && rest[0] === '410')
        return withdrawalView(newsroom, locale, { kind: rest[1] ?? '', slug: rest[2] ?? '' })
      if (section === 'answers') return 'not found'
      if (section === 'releases') return releaseView(newsroom, locale, { slug: rest[0] ?? '' })
      return latestReleases(newsroom, locale, 10)
    }
    const text = JSON.stringify(await read())
    // Readers come between what a page reads and what it says.
    await new Promise(setImmediate)
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(text)
  }
  return { handle, rendered }
}

async function aNewsroom() {
  const office = aServedOffice()
  const config = readVariables({})
  const { handle, rendered } = pagesFromTheStore()
  const newsroom = newsroomFront(config, handle)
  const listen = createListener({ config, handle, newsroom, dev: false })
  const server = createServer((req, res) => void listen(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = (path: string, init: RequestInit = {}) => fetch(address + path, { redirect: 'manual', ...init })
  const read = async (path: string) => (await ask(path)).text()
  return { office, newsroom, rendered, ask, read, moves: movesIn(office) }
}

const slug = 'zasedanie-koordinatsionnogo-soveta'
const here = `/ru/releases/${slug}`

test('whoever searches for a number is led to the release, by its short address too, and to its notice once withdrawn', async () => {
  const { office, ask, moves } = await aNewsroom()
  const [made] = published(office, [aRelease(office)]) as [Made]
  const led = async (path: string, headers = {}) => {
    const { status, headers: given } = await ask(path, { headers })
    return [status, given.get('location')]
  }
  expect(await led('/ru/search?q=2026-1')).toEqual([301, here])
  expect(await led('/en/search?q=+2026-1+&order=date')).toEqual([301, here])
  expect((await ask('/ru/search?q=2026-2')).status).toBe(200)
  expect(await led('/2026-1', { 'accept-language': 'en' })).toEqual([302, '/en/2026-1'])
  expect(await led('/2026-1', { 'accept-language': 'ru' })).toEqual([302, '/ru/2026-1'])
  expect(await led('/2026-1', { 'accept-language': 'ru', cookie: 'locale=en' })).toEqual([302, '/en/2026-1'])
  expect(await led('/ru/2026-1')).toEqual([301, here])
  moves.withdraw(made)
  project(office)
  expect(await led('/ru/search?q=2026-1')).toEqual([301, '/ru/2026-1'])
  expect((await ask('/ru/2026-1')).status).toBe(410)
})

describe('on the next request', () => {
  test('a publication, a new edition and a withdrawal are there', async () => {
    const { office, read, ask, moves } = await aNewsroom()
    expect((await ask(here)).status).toBe(404)
    const [made] = published(office, [aRelease(office)]) as [Made]
    expect(await read(here)).toContain('Заседание Координационного совета')
    expect(await read('/ru')).toContain('Заседание Координационного совета')
    moves.publish([approved(office, moves.newEdition(made, { title: 'Исправлено' }))])
    project(office)
    expect(await read(here)).toContain('Исправлено')
    expect(await read('/ru')).toContain('Исправлено')
    moves.withdraw(made)
    project(office)
    const gone = await ask(here)
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('Отозвано.')])
    expect(await read('/ru')).toBe('[]')
  })

  test('whatever happens while readers ask, nobody is given what is not public any more', async () => {
    const happening = fc.constantFrom('publish', 'correct', 'withdraw', 'read', 'read', 'read together')
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 20 }), async (happenings) => {
        const { office, ask, moves, read } = await aNewsroom()
        let made: Made | undefined
        let title = ''
        const isRight = async () => {
          const expected = title
          const [home, page] = await Promise.all([read('/ru'), ask(here)])
          expect(home.includes('title')).toBe(expected !== '')
          if (expected) expect(home).toContain(expected)
          if (expected) expect(await page.text()).toContain(expected)
          else expect(page.status).not.toBe(200)
        }
        for (const [at, each] of happenings.entries()) {
          const begun = each === 'read' ? undefined : Promise.all([ask('/ru'), ask(here)])
          if (each === 'publish' && !made) {
            made = approved(office, aRelease(office, { title: 'Заседание Координационного совета' }))
            moves.publish([made])
            title = 'Заседание Координационного совета'
          } else if (each === 'correct' && made && title) {
            title = `Исправлено ${at}.`
            moves.publish([approved(office, moves.newEdition(made, { title }))])
          } else if (each === 'withdraw' && made && title) {
            moves.withdraw(made)
            title = ''
          }
          project(office)
          if (each !== 'read together') await isRight()
          else await Promise.all([isRight(), isRight(), isRight()])
          await begun
        }
      }),
      { numRuns: 12 },
    )
  })
})

test('pages that were read in the last minute are there again before anybody asks', async () => {
  const { office, read, rendered, newsroom } = await aNewsroom()
  await read('/ru')
  await read('/en')
  rendered.length = 0
  published(office, [aRelease(office)])
  newsroom.start(() => {})
  onTestFinished(newsroom.stop)
  await vi.waitFor(() => expect(rendered).toEqual(['/ru']), 10_000)
  expect(await read('/ru')).toContain('Заседание')
  await read('/en')
  expect(rendered).toEqual(['/ru'])
  // Made for readers who did not come: the next publication leaves it to them.
  rendered.length = 0
  published(office, [aRelease(office, { title: 'Second' })])
  await vi.waitFor(() => expect(newsroom.pages.kept('/ru', '')).toBeDefined(), 10_000)
  published(office, [aRelease(office, { title: 'Third' })])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(rendered).toEqual(['/ru'])
})

describe('by RFC 9110', () => {
  test('a client that has the page is told so, in any coding and by HEAD too', async () => {
    const { ask } = await aNewsroom()
    const first = await ask('/ru', { headers: { 'accept-encoding': 'br' } })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    for (const method of ['GET', 'HEAD']) {
      for (const known of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
        const again = await ask('/ru', { method, headers: { 'if-none-match': known } })
        expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
        for (const name of ['etag', 'vary', 'cache-control'])
          expect(again.headers.get(name)).toBe(first.headers.get(name))
        expect(again.headers.get('content-length')).toBeNull()
      }
      const other = await ask('/ru', { method, headers: { 'if-none-match': '"x"', 'if-modified-since': '' } })
      expect(other.status).toBe(200)
      const strong = await ask('/ru', { method, headers: { 'if-match': '"x"' } })
      expect(strong.status).toBe(412)
      expect((await ask('/ru', { method, headers: { 'if-match': '*' } })).status).toBe(200)
    }
  })

  test('conditions do not turn what is not there into something that is', async () => {
    const { ask, office, moves } = await aNewsroom()
    const [made] = published(office, [aRelease(office)]) as [Made]
    moves.withdraw(made)
    project(office)
    for (const [path, status] of [
      [here, 410],
      ['/ru/nothing', 404],
    ] as const) {
      const etag = (await ask(path)).headers.get('etag') ?? ''
      const conditions = [
        ['if-none-match', etag],
        ['if-none-match', '*'],
        ['if-match', '"x"'],
      ] as const
      for (const [name, value] of conditions)
        expect((await ask(path, { headers: { [name]: value } })).status).toBe(status)
    }
  })

  test('HEAD says what GET would, without the page', async () => {
    const { ask } = await aNewsroom()
    for (const path of ['/ru', '/ru/nothing']) {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
      const without = (headers: Headers) =>
        [...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name))
      expect([head.status, without(head.headers)]).toEqual([get.status, without(get.headers)])
      expect(await head.text()).toBe('')
    }
  })

  test('each coding is the same page, and Vary is the same whatever was asked', async () => {
    const { office, ask } = await aNewsroom()
    published(office, [aRelease(office)])
    const plain = await (await ask('/ru', { headers: { 'accept-encoding': 'identity' } })).text()
    for (const coding of ['br', 'gzip', 'identity']) {
      const answer = await ask('/ru', { headers: { 'accept-encoding': coding } })
      expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
      // fetch has decoded it.
      expect(await answer.text()).toBe(plain)
      expect(answer.headers.get('vary')).toBe('Accept-Encoding, Cookie')
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not for a page', async (method) => {
    const { ask } = await aNewsroom()
    await ask('/ru')
    const answer = await ask('/ru', { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

test('parameters that no page knows are no page of their own', async () => {
  const { read, rendered } = await aNewsroom()
  for (const path of ['/ru', '/ru?utm_source=x', '/ru?_rsc=1&fbclid=2', '/ru?page=3']) await read(path)
  expect(rendered).toEqual(['/ru'])
})

test('the choice of a view is kept in a cookie, and its pages are pages of their own', async () => {
  const { ask, rendered } = await aNewsroom()
  const chosen = await ask('/ru/view/set?text=large&from=/ru')
  expect([chosen.status, chosen.headers.get('location'), chosen.headers.get('cache-control')]).toEqual([
    303,
    '/ru',
    'no-store',
  ])
  const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const each of [cookie, cookie, `a=b; ${cookie}`, 'a=b', 'view=no-such'])
    expect((await ask('/ru', { headers: { cookie: each } })).status).toBe(200)
  expect(rendered).toEqual(['/ru', '/ru'])
})
