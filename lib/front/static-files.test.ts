import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request } from 'node:http'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { aFolder } from '@/lib/testing/folder'
import { compressStatic } from '../../scripts/setup/compress.mjs'
import { foldersIn } from './static-catalogue'
import { staticFiles } from './static-files'

type Answered = { status: number; headers: IncomingMessage['headers']; body: Buffer }
type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answered>

const css = '.release { color: var(--ink) }\n'.repeat(80)
const script = '// Search as you type.\n'.repeat(80)
const icon = Buffer.from('89504e470d0a1a0a', 'hex')

/** A server on a folder with a build and with files of its own, compressed as after a build. */
async function served(): Promise<Ask> {
  const root = aFolder()
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  write('.next/static/chunks/a1b2.css', css)
  write('.next/static/media/golos.a1.woff2', icon)
  write('public/scripts/search.js', script)
  write('public/speculation-rules.json', '{}')
  write('public/favicon.ico', icon)
  write('public/emblem.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  write('public/site.webmanifest', '{}')
  write('public/icon 1.png', icon)
  write('public/.env', 'SECRET=1')
  write('secret.txt', 'not to be had')
  await compressStatic(root)
  const serve = staticFiles(foldersIn(root))
  const server = createServer((req, res) => serve(req, res, () => void res.writeHead(299).end('passed on')))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return (path, headers = {}, method = 'GET') => ask(port, path, headers, method)
}

/** A request whose path is sent as it stands: `fetch` would take the dots out. */
const ask = (port: number, path: string, headers: Record<string, string>, method: string) =>
  new Promise<Answered>((done, failed) => {
    request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', failed)
      .end()
  })

const year = 'public, max-age=31536000, immutable'
const hour = 'public, max-age=3600'
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex')

test('what a build made is kept for a year, under the type of its ending', async () => {
  const ask = await served()
  const style = await ask('/_next/static/chunks/a1b2.css')
  expect(style.status).toBe(200)
  expect(style.body.toString()).toBe(css)
  expect(style.headers['cache-control']).toBe(year)
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
  expect((await ask('/_next/static/media/golos.a1.woff2')).headers['content-type']).toBe('font/woff2')
})

test('a file of public/ is kept for an hour, and for a year where the address names its content', async () => {
  const ask = await served()
  const of = async (query: string) => (await ask(`/scripts/search.js${query}`)).headers['cache-control']
  expect(await of('')).toBe(hour)
  expect(await of(`?v=${hashOf(script).slice(0, 8)}`)).toBe(year)
  expect(await of('?v=00000000')).toBe(hour)
  expect(await of('?v=')).toBe(hour)
})

test.each([
  ['/scripts/search.js', 'text/javascript; charset=utf-8'],
  ['/speculation-rules.json', 'application/speculationrules+json'],
  ['/favicon.ico', 'image/vnd.microsoft.icon'],
  ['/emblem.svg', 'image/svg+xml'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/icon%201.png', 'image/png'],
])('%s has the type %s', async (path, type) => {
  const ask = await served()
  const { status, headers } = await ask(path)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe(type)
})

test('a browser gets the compressed file, under an ETag of its own', async () => {
  const ask = await served()
  const path = '/_next/static/chunks/a1b2.css'
  const plain = await ask(path)
  const br = await ask(path, { 'accept-encoding': 'gzip, deflate, br' })
  const gz = await ask(path, { 'accept-encoding': 'gzip' })
  expect(brotliDecompressSync(br.body).toString()).toBe(css)
  expect(gunzipSync(gz.body).toString()).toBe(css)
  for (const { headers } of [plain, br, gz]) expect(headers.vary).toBe('Accept-Encoding')
  expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3)
  expect(br.headers['content-type']).toBe('text/css; charset=utf-8')
  expect(br.headers['content-encoding']).toBe('br')
  expect(plain.headers['content-encoding']).toBeUndefined()
  const refused = await ask(path, { 'accept-encoding': 'br;q=0, gzip;q=0' })
  expect(refused.body.toString()).toBe(css)
})

test('what is small or compressed in itself is sent as it is', async () => {
  const ask = await served()
  for (const path of ['/favicon.ico', '/emblem.svg', '/_next/static/media/golos.a1.woff2']) {
    const { headers } = await ask(path, { 'accept-encoding': 'br, gzip' })
    expect(headers['content-encoding'], path).toBeUndefined()
    expect(headers.vary, path).toBeUndefined()
  }
})

test('who has it already is told so, by ETag or by date', async () => {
  const ask = await served()
  const path = '/scripts/search.js'
  const encodings = { 'accept-encoding': 'br' }
  const { headers } = await ask(path, encodings)
  const same = await ask(path, { ...encodings, 'if-none-match': `"other", ${headers.etag}` })
  expect(same.status).toBe(304)
  expect(same.body).toHaveLength(0)
  expect(same.headers).toMatchObject({ etag: headers.etag, 'cache-control': hour, vary: 'Accept-Encoding' })
  const since = { ...encodings, 'if-modified-since': String(headers['last-modified']) }
  expect((await ask(path, since)).status).toBe(304)
  expect((await ask(path, { 'if-none-match': String(headers.etag) })).status).toBe(200)
})

test('HEAD says what GET would, without the file', async () => {
  const ask = await served()
  const path = '/_next/static/chunks/a1b2.css'
  const { status, headers, body } = await ask(path, {}, 'HEAD')
  expect(status).toBe(200)
  expect(headers['content-length']).toBe(String(css.length))
  expect(body).toHaveLength(0)
})

test('a range is answered with a part: a middle, a beginning, an end', async () => {
  const ask = await served()
  const part = async (range: string, more = {}) => ask('/scripts/search.js', { range, ...more })
  const middle = await part('bytes=3-8')
  expect(middle.status).toBe(206)
  expect(middle.body.toString()).toBe(script.slice(3, 9))
  expect(middle.headers['content-range']).toBe(`bytes 3-8/${script.length}`)
  expect((await part('bytes=1800-')).body.toString()).toBe(script.slice(1800))
  expect((await part('bytes=-7')).body.toString()).toBe(script.slice(-7))
})

test('a range of a compressed file is a part of what was compressed', async () => {
  const ask = await served()
  const accepted = { 'accept-encoding': 'br' }
  const whole = await ask('/scripts/search.js', accepted)
  const part = await ask('/scripts/search.js', { ...accepted, range: 'bytes=2-5' })
  expect(part.status).toBe(206)
  expect(part.headers['content-encoding']).toBe('br')
  expect(part.body).toEqual(whole.body.subarray(2, 6))
})

test('a range beyond the end is refused with the length', async () => {
  const ask = await served()
  const { status, headers } = await ask('/scripts/search.js', { range: 'bytes=99999-' })
  expect(status).toBe(416)
  expect(headers['content-range']).toBe(`bytes */${script.length}`)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
})

test('a range of another version of the file is answered with the whole', async () => {
  const ask = await served()
  const { headers } = await ask('/scripts/search.js')
  const conditional = (tag: string) => ask('/scripts/search.js', { range: 'bytes=0-3', 'if-range': tag })
  expect((await conditional(String(headers.etag))).status).toBe(206)
  const stale = await conditional('"0123456789abcdef"')
  expect(stale.status).toBe(200)
  expect(stale.body.toString()).toBe(script)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/scripts/..%2f..%2fsecret.txt',
  '/scripts/%5c..%5c..%5csecret.txt',
  '/favicon.ico%00.svg',
  '/.env',
  '/scripts',
  '/%zz',
  '/ru',
])('%s is no file of ours and goes on', async (path) => {
  const ask = await served()
  expect((await ask(path)).status).toBe(299)
})

test.each([
  '/_next/static/chunks/gone.css',
  '/_next/static/../../secret.txt',
  '/_next/static/%2e%2e/%2e%2e/secret.txt',
  '/_next/static/chunks/a1b2.css/',
])('%s is a short 404, which nobody keeps', async (path) => {
  const ask = await served()
  const { status, headers, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toBe('Not found\n')
  expect(headers['cache-control']).toBe('no-store')
})

test('a file is read, not written', async () => {
  const ask = await served()
  const { status, headers } = await ask('/favicon.ico', {}, 'POST')
  expect(status).toBe(405)
  expect(headers.allow).toBe('GET, HEAD')
})
