import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { HttpReader } from './http-reader'
import { runLoad } from './load'
import { errorsOf } from './tally'

let server: Server | undefined
afterEach(() => void server?.closeAllConnections())
afterEach(() => void server?.close())

/** Answers by what the path says: a status, chunks, or nothing but the end of the connection. */
async function aServer(): Promise<number> {
  server = createServer((req, res) => {
    const path = req.url ?? ''
    if (path === '/broken') return void req.socket.destroy()
    if (path === '/chunks') {
      res.write('ab')
      return void res.end('cde')
    }
    const status = Number(path.slice(1))
    res
      .writeHead(status, status === 200 ? { 'content-length': 5 } : {})
      .end(status === 200 ? 'hello' : undefined)
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

test('every answer is counted under its status, and what no reader should get is an error', async () => {
  const port = await aServer()
  const paths = ['/200', '/304', '/404', '/410', '/301', '/chunks', '/500', '/503', '/broken']
  const targets = paths.map((path) => ({ port, path }))
  const tally = await runLoad({ kind: 'closed', targets, connections: 3, seconds: 20, once: true })
  expect(tally.answers).toBe(8)
  expect(tally.byStatus).toEqual({ 200: 2, 301: 1, 304: 1, 404: 1, 410: 1, 500: 1, 503: 1 })
  expect(Object.values(tally.broken)).toEqual([1])
  expect(tally.bytes).toBe(10)
  expect(errorsOf(tally)).toBe(3)
  expect(tally.unexpected.map((each) => each.split(' ')[1]).sort()).toEqual(['/500', '/503', '/broken'])
})

test('an open load asks each thing that was due, and goes on after a broken connection', async () => {
  const port = await aServer()
  const targets = ['/200', '/broken'].map((path) => ({ port, path }))
  const tally = await runLoad({ kind: 'open', targets, perSecond: 400, seconds: 0.1 })
  const broken = Object.values(tally.broken).reduce((sum, each) => sum + each, 0)
  expect(tally.answers).toBeGreaterThan(0)
  expect(Math.abs(tally.answers - broken)).toBeLessThanOrEqual(1)
  expect(errorsOf(tally)).toBe(broken)
})

test('answers are cut rightly wherever the network cuts them', () => {
  const sent = Buffer.from(
    'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n' +
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nde\r\na;x=y\r\nfghijklmno\r\n0\r\nT: 1\r\n\r\n' +
      'HTTP/1.1 410 Gone\r\nConnection: close\r\nContent-Length: 1\r\n\r\nz',
  )
  for (let size = 1; size <= sent.length; size += 1) {
    const seen: [number, string, boolean][] = []
    const reader = new HttpReader(
      ({ status, body, closes }) => seen.push([status, String(body), closes]),
      true,
    )
    for (let at = 0; at < sent.length; at += size) reader.push(sent.subarray(at, at + size))
    expect(seen).toEqual([
      [200, 'abc', false],
      [304, '', false],
      [200, 'defghijklmno', false],
      [410, 'z', true],
    ])
  }
  expect(() => new HttpReader(() => {}).push(Buffer.from('SSH-2.0\r\n\r\n'))).toThrow('Not an answer')
})
