import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { readableStack } from './readable-stack'

const folder = mkdtempSync(join(tmpdir(), 'communique-stack-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = join(folder, '[slug]', 'page.ts')
const built = join(folder, 'built.mjs')
const code = [
  'type Nothing = never',
  '',
  'export function refuse(): Nothing {',
  "  throw new Error('no')",
  '}',
]

async function thrown(): Promise<string> {
  await build({
    stdin: { contents: code.join('\n'), sourcefile: '[slug]/page.ts', resolveDir: folder, loader: 'ts' },
    outfile: built,
    format: 'esm',
    sourcemap: 'external',
    minify: true,
  })
  const { refuse } = await import(/* @vite-ignore */ pathToFileURL(built).href)
  try {
    refuse()
  } catch (error) {
    return String((error as Error).stack)
  }
  throw new Error('Nothing was thrown.')
}

test('a stack in a built file names the places in the sources, and leaves the others as they are', async () => {
  const stack = await thrown()
  const readable = readableStack(`${stack}\n    at Map.get (node:internal/x:1:2)\n    at /no/map.js:3:4`)
  expect(stack).not.toContain('page.ts')
  expect(readable).toContain(`${relative(process.cwd(), source)}:4:9`)
  expect(readable).toContain('at Map.get (node:internal/x:1:2)')
  expect(readable).toContain('at /no/map.js:3:4')
  expect(readable.split('\n')[0]).toBe('Error: no')
})

test('a broken source map leaves the stack as it was', () => {
  writeFileSync(join(folder, 'torn.mjs'), '')
  writeFileSync(join(folder, 'torn.mjs.map'), '{"version":3,')
  const stack = `Error: no\n    at f (${join(folder, 'torn.mjs')}:1:1)`
  expect(readableStack(stack)).toBe(stack)
})
