import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readVariables } from '@/lib/config'
import { rebuildPublic } from '@/lib/publication/rebuild'
import { movesIn } from '@/lib/testing/moves'
import { aMeeting, anOffice, aRelease, published } from '@/lib/testing/office'
import { testNow } from '@/lib/testing/people'
import { createListener } from './listener'
import { newsroomFront } from './newsroom-front'

type Asked = { url: string; method: string; headers: IncomingMessage['headers'] }

/** What stands behind the front: it notes what it is asked, and answers as a test wants. */
let asked: Asked[] = []
let behind: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>
let server: Server
let stopped = false
const dataDir = mkdtempSync(join(tmpdir(), 'communique-front-'))
const refusals: string[] = []

async function handle(req: IncomingMessage, res: ServerResponse) {
  asked.push({ url: req.url ?? '', method: req.method ?? '', headers: { ...req.headers } })
  await behind(req, res)
}

beforeAll(async () => {
  const office = anOffice()
  const { withdraw } = movesIn(office)
  const [gone] = published(office, [aRelease(office, { title: 'Gone' }), aRelease(office), aMeeting(office)])
  if (gone) withdraw(gone)
  aRelease(office, { title: 'Draft' })
  rebuildPublic(office.db, dataDir, testNow)
  vi.stubEnv('DATA_DIR', dataDir)
  const config = readVariables({})
  const listen = createListener({ config, handle, newsroom: newsroomFront(config, handle), dev: false })
  server = createServer((req, res) => {
    Promise.resolve(listen(req, res)).catch(() => {
      stopped = true
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

beforeEach(() => {
  asked = []
  refusals.length = 0
  behind = (_, res) => {
    res.end('page')
  }
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    refusals.push(String(line))
    return true
  })
  return () => {
    vi.restoreAllMocks()
    expect(stopped).toBe(false)
  }
})

const port = () => (server.address() as AddressInfo).port

/** Sends bytes and gives what comes back until the server closes or has been silent for a moment. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let got = ''
    socket.setTimeout(300, () => socket.destroy())
    socket.on('data', (chunk) => {
      got += chunk
    })
    socket.on('close', () => resolve(got))
    socket.on('error', reject)
  })
}

async function ask(target: string, { method = 'GET', headers = {} as Record<string, string> } = {}) {
  const lines = Object.entries({ host: 'press.example', connection: 'close', ...headers })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const answer = await raw(`${method} ${target} HTTP/1.1\r\n${head}\r\n`)
  return {
    status: Number(answer.split(' ')[1]),
    location: /^location: (.*)\r$/im.exec(answer)?.[1],
    header: (name: string) => new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer)?.[1],
    body: answer.slice(answer.indexOf('\r\n\r\n') + 4),
  }
}

const slug = 'zasedanie-koordinatsionnogo-soveta'

describe('an address of the API', () => {
  test.each([
    ['/api/v1', '/api/v1'],
    ['/api/v1/', '/api/v1'],
    ['/api/v1/releases/?limit=2', '/api/v1/releases?limit=2'],
    ['//api/v1//releases', '/api/v1/releases'],
    ['/api/v1/releases/%E0%A4', '/api/v1/releases/%25E0%25A4'],
    ['/api/v1/releases/%', '/api/v1/releases/%25'],
  ])('%s is answered by the API itself, asked for %s', async (target, url) => {
    expect(await ask(target)).toMatchObject({ status: 200, body: 'page' })
    expect(asked.map((each) => each.url)).toEqual([url])
  })
})

describe('an address of the newsroom', () => {
  test.each([
    ['/ru', 200, '/ru'],
    [`/ru/releases/${slug}`, 200, `/ru/releases/${slug}`],
    ['/ru/releases/gone', 410, '/ru/answers/410/release/gone'],
    ['/ru/releases/draft', 404, '/ru/answers/404'],
    ['/en/releases/never', 404, '/en/answers/404'],
    ['/ru/releases/%00', 404, '/ru/answers/404'],
    ['/ru/..%2fdesk', 404, '/ru/answers/404'],
    ['/ru/answers/500', 404, '/ru/answers/404'],
    ['/ru/__proto__/constructor', 404, '/ru/answers/404'],
    ["/ru/releases/'or'1'='1", 404, '/ru/answers/404'],
    [`/ru/releases/${'a'.repeat(8000)}`, 404, '/ru/answers/404'],
    ['/robots.txt', 200, '/robots.txt'],
  ])('%s is answered with %s', async (target, status, page) => {
    expect(await ask(target)).toMatchObject({ status, body: 'page' })
    expect(asked.map(({ url }) => url)).toEqual([page])
  })

  test.each([
    ['/ru/', '/ru'],
    ['//ru/releases', '/ru/releases'],
    ['/ru/../en', '/en'],
    ['/%72u/releases?page=2', '/ru/releases?page=2'],
    ['http://evil.example/ru/', '/ru'],
    ['/a/..//evil.example/', '/evil.example'],
    ['//evil.example', '/evil.example'],
  ])('%s is moved to %s', async (target, location) => {
    expect(await ask(target)).toMatchObject({ status: 301, location })
    expect(asked).toEqual([])
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    'takes no %s, which could run an action',
    async (method) => {
      const headers = { 'next-action': 'a'.repeat(42), 'content-length': '0' }
      expect(await ask('/ru', { method, headers })).toMatchObject({ status: 405 })
      expect(asked).toEqual([])
    },
  )

  test('is given nothing of what a client says beyond the address', async () => {
    const headers = {
      ...{ rsc: '1', 'next-router-state-tree': '[]', 'next-action': 'x', 'next-url': '/desk' },
      ...{ 'x-middleware-subrequest': 'middleware', 'x-invoke-path': '/desk', 'x-matched-path': '/desk' },
      ...{ cookie: '__prerender_bypass=x; communique-session=y', 'if-none-match': '"x"', range: 'bytes=0-1' },
      ...{ 'x-forwarded-host': 'evil.example', 'x-request-id': 'forged', authorization: 'Basic x' },
    }
    for (const target of ['/ru', '/nowhere', '/ru/releases/gone']) await ask(target, { headers })
    for (const { headers: passed, method } of asked) {
      expect(Object.keys(passed).sort()).toEqual(['host', 'user-agent', 'x-request-id'])
      expect([method, passed['x-request-id']]).toEqual(['GET', expect.stringMatching(/^[a-z0-9]{16}$/)])
    }
  })

  test('answers HEAD with the length and no page', async () => {
    const { status, body, header } = await ask('/ru', { method: 'HEAD' })
    expect([status, body, header('content-length')]).toEqual([200, '', '4'])
    expect(asked[0]?.method).toBe('GET')
  })
})

describe('an address of the desk', () => {
  test('goes to Next as it was asked, with what the front knows and no forgery', async () => {
    const headers = {
      'x-client-address': '1.2.3.4',
      'x-forwarded-for': '1.2.3.4',
      'x-desk-address': '/evil',
      cookie: 'communique-session=y',
      'next-action': 'x',
    }
    await ask('/desk/releases?state=draft', {
      method: 'POST',
      headers: { ...headers, 'content-length': '0' },
    })
    expect(asked).toMatchObject([
      {
        url: '/desk/releases?state=draft',
        method: 'POST',
        headers: {
          'x-client-address': '127.0.0.1',
          'x-desk-address': '/desk/releases?state=draft',
          cookie: 'communique-session=y',
          'next-action': 'x',
        },
      },
    ])
  })

  test('needs no public store', async () => {
    vi.stubEnv('DATA_DIR', join(dataDir, 'nothing'))
    expect(await ask('/desk')).toMatchObject({ status: 200, body: 'page' })
    vi.stubEnv('DATA_DIR', dataDir)
    expect(refusals).toEqual([])
  })

  test('is the same for Next as for the front', async () => {
    for (const target of ['/ru/../desk', '//desk', 'http://evil.example/desk', '/_next/..//desk'])
      await ask(target)
    expect(asked.map(({ url }) => url)).toEqual(['/desk', '/desk', '/desk', '/desk'])
  })
})

describe('what is no address', () => {
  test.each(['*', 'evil.example:80', '/\\evil.example', 'ftp://evil.example/'])('%s', async (target) => {
    expect(await ask(target, { method: 'OPTIONS' })).toMatchObject({ status: 400 })
    expect([asked, refusals]).toEqual([[], []])
  })

  test.each(['/%E0%A4%A', `/${'a'.repeat(300)}`, '/%00', '/../package.json', '/icons'])(
    '%s is the plain 404 and no error',
    async (target) => {
      const { status } = await ask(target)
      expect([301, 404]).toContain(status)
      expect(refusals).toEqual([])
    },
  )

  test('bytes that are no request are refused, and the server goes on', async () => {
    expect(await raw('get /ru HTTP/1.1\r\nhost: a\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
    expect(await raw('GET /ru HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
    const both =
      'POST /ru HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await raw(both)).toMatch(/^HTTP\/1\.1 400/)
    expect(await ask('/ru', { headers: { expect: 'a miracle' } })).toMatchObject({ status: 417 })
    expect(await ask('/ru')).toMatchObject({ status: 200 })
  })
})

describe('when what is behind fails', () => {
  const fail = () => Promise.reject(new Error('broken'))

  test('the page for errors takes its place, and the connection goes on', async () => {
    behind = (req, res) => (req.url === '/ru' ? fail() : void res.end('sorry'))
    const twice = 'GET /ru HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(2)
    const answers = await raw(twice)
    expect(answers.match(/HTTP\/1\.1 500[\s\S]*?sorry/g)).toHaveLength(2)
    // Asked for twice, rendered once.
    expect(refusals).toHaveLength(1)
  })

  test('even the page for errors, a few words are said, and the process lives', async () => {
    behind = fail
    const { status, body } = await ask('/en')
    expect([status, body]).toEqual([500, expect.stringContaining('Something went wrong on our side')])
    expect(await ask('/desk')).toMatchObject({ status: 500 })
  })

  test('half-way through a page of the newsroom, no half page is sent', async () => {
    behind = (req, res) => {
      if (req.url !== '/ru') return void res.end('sorry')
      res.write('half a page')
      res.destroy(new Error('broken'))
    }
    expect(await ask('/ru')).toMatchObject({ status: 500, body: 'sorry' })
  })

  test('half-way through a page of the desk, the connection is cut', async () => {
    behind = (_, res) => {
      res.write('half a page')
      return fail()
    }
    expect((await ask('/desk')).body).not.toContain('sorry')
    behind = (_, res) => void res.end('page')
    expect(await ask('/ru')).toMatchObject({ status: 200 })
  })
})
