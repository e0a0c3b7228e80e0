import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { scriptAddress } from './script-address'

const scripts = readdirSync('public/scripts')

test.each(scripts)('the address of %s names its content', (name) => {
  const hash = createHash('sha256')
    .update(readFileSync(`public/scripts/${name}`))
    .digest('hex')
  expect(scriptAddress(name)).toBe(`/scripts/${name}?v=${hash.slice(0, 8)}`)
})

test('all scripts of the newsroom and its speculation rules are no more than 10 KB on their way', () => {
  const files = [...scripts.map((name) => `public/scripts/${name}`), 'public/speculation-rules.json']
  const sizes = files.map((file) => brotliCompressSync(readFileSync(file)).length)
  expect(scripts.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10 * 1024)
})

test('no script runs text or writes markup, which the policy of the pages forbids', () => {
  const written = scripts.map((name) => readFileSync(`public/scripts/${name}`, 'utf8')).join('\n')
  expect(written).not.toMatch(/\beval\(|new Function|innerHTML\s*=[^=]|insertAdjacentHTML|document\.write/)
})
