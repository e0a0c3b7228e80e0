import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documents, partNames, partsIn, regenerated } from './docs/generated'
import { sources } from './house/sources'

const read = (path: string) => readFileSync(path, 'utf8')
const all = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')]
const manifest = JSON.parse(read('package.json'))

describe('the generated parts', () => {
  test.each(documents)('of %s say what the code says (npm run docs writes them)', (path) => {
    expect(regenerated(read(path))).toBe(read(path))
  })

  test('each have a place', () => {
    expect(documents.flatMap((path) => partsIn(read(path))).sort()).toEqual([...partNames].sort())
  })
})

describe.each(all)('%s', (path) => {
  const text = read(path)
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside ?? '')

  test('names only files and folders that are there', () => {
    const roots = ['app', 'components', 'db', 'docs', 'e2e', 'lib', 'public', 'scripts', '.ci']
    const isPath = (word: string) =>
      /^[\w./()[\]*@-]+$/.test(word) &&
      (roots.some((root) => word.startsWith(`${root}/`)) || /^[\w.-]+\.(md|json|mjs|ts)$/.test(word))
    const isThere = (word: string) =>
      word.includes('*') ? globSync(word).length > 0 : existsSync(word) || isRole(word)
    expect(quoted.filter((word) => isPath(word) && !isThere(word))).toEqual([])
  })

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
  })

  test('links only to documents that are there', () => {
    const links = [...text.matchAll(/\[[^\]]+\]\(([^)#\s]+)[^)]*\)/g)].map(([, to]) => to ?? '')
    const local = links.filter((to) => !/^[a-z]+:/.test(to))
    expect(local.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([])
  })
})

/** A file role such as `content.ts`, or a file of messages: there is one in some folder of the house. */
const isRole = (word: string) => !word.includes('/') && globSync(`{lib,app/desk}/**/${word}`).length > 0

test('the examples are lines of the code', () => {
  const blocks = [...read('CONTRIBUTING.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? '',
  )
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.trim())
  const known = new Set(sources().flatMap(({ text }) => text.split('\n').map((line) => line.trim())))
  expect(lines.filter((line) => !line.includes('…') && !known.has(line))).toEqual([])
})

test('the map of the tree has every folder two levels down', () => {
  const map = read('ARCHITECTURE.md')
  const folders = ['app', 'components', 'db', 'lib', 'scripts', 'e2e'].flatMap((root) =>
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${root}/${name}`),
  )
  expect(folders.filter((folder) => !map.includes(`\`${folder}\``))).toEqual([])
})

test('every package that is depended on is named with its reason, and no other', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
  const asked = [dependencies, devDependencies, optionalDependencies, overrides].flatMap(Object.keys)
  const [record = ''] = globSync('docs/decisions/*-packages.md')
  const named = read(record)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
  expect([...new Set(named)].sort()).toEqual([...new Set(asked)].sort())
})
