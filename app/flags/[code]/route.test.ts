import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { GET } from './route'

const ask = (code: string) =>
  GET(new Request(`http://localhost/flags/${code}`), { params: Promise.resolve({ code }) })

test('a state has its flag, to be kept for long and able to run nothing', async () => {
  const answer = await ask('am')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/^<svg/)
  expect(answer.headers.get('content-type')).toContain('image/svg+xml')
  expect(answer.headers.get('cache-control')).toMatch(/max-age=\d{6,}/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a flag is compressed for whoever takes that, and whole for who does not', async () => {
  const plain = await (await ask('kz')).text()
  const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' }
  const request = new Request('http://localhost/flags/kz', { headers })
  const answer = await GET(request, { params: Promise.resolve({ code: 'kz' }) })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  const body = Buffer.from(await answer.arrayBuffer())
  expect(body.length).toBeLessThan(plain.length / 2)
  expect(brotliDecompressSync(body).toString()).toBe(plain)
})

test.each(['zz', 'AM', 'am.svg', 'a', '../am', '..', ''])('%j is not a state', async (code) => {
  expect((await ask(code)).status).toBe(404)
})
