import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestBrotli, codingFor, codings, gzip, quickBrotli } from './encodings'

test.each<[string | undefined, string]>([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br;q=0.5', 'gzip'],
  ['gzip;q=0.8, br;q=0.8', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['zstd', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('who accepts %j gets %s', (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding)
})

test('whatever a client sends, it gets one of the codings there are, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(codings).toContain(codingFor(header))
      expect(codingFor(header)).toBe(codingFor(header))
    }),
  )
})

test('a body comes back out of each coding', async () => {
  const body = Buffer.from('Заседание Совета министров иностранных дел. '.repeat(50))
  for (const coded of [quickBrotli(body), await bestBrotli(body)])
    expect(brotliDecompressSync(coded).equals(body)).toBe(true)
  expect(gunzipSync(gzip(body)).equals(body)).toBe(true)
})
