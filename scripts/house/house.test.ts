import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importsOf, type Source, sources } from './sources'

const all = sources()
const code = all.filter(({ path }) => !path.startsWith('db/seed/'))
const newsroomFiles = all.filter(({ path }) =>
  /^(app\/(\((newsroom|answers)\)|api\/v1)|components\/newsroom)\//.test(path),
)

const linesOf = ({ text }: Source) => text.split('\n').length - 1

describe('the house', () => {
  test('has no file over 300 lines, and files of 60 at the median', () => {
    expect(code.filter((file) => linesOf(file) > 300).map(({ path }) => path)).toEqual([])
    const sizes = code.filter(({ path }) => !path.includes('.test.')).map(linesOf)
    const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]
    expect(median).toBeLessThanOrEqual(60)
  })

  test('has no drawer for odds and ends, and no barrel', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|core|shared|misc|services?|types|index)(\/|\.tsx?$)/
    expect(all.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('has at the top only what tools and readers need', () => {
    const known = ['app', 'components', 'db', 'docs', 'e2e', 'lib', 'public', 'scripts']
    const made = ['data', 'node_modules', 'test-results', 'playwright-report', 'bench-results']
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const names = folders.map(({ name }) => name).filter((name) => !name.startsWith('.'))
    expect(names.filter((name) => ![...known, ...made].includes(name))).toEqual([])
  })

  test('runs no transaction that could commit before it is done', () => {
    expect(all.filter(({ text }) => /transaction\(\s*async/.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('begins every write transaction as immediate', () => {
    const lazy = code.filter(({ path, text }) => {
      if (path.includes('.test.') || path.startsWith('scripts/house/')) return false
      const begun = text.match(/\.transaction\(/g)?.length ?? 0
      const immediate = text.match(/behavior: 'immediate'|\.immediate\(\)/g)?.length ?? 0
      return begun > immediate
    })
    expect(lazy.map(({ path }) => path)).toEqual([])
  })
})

describe('a page of the newsroom', () => {
  test('has no client component, inline style or handler, or suspending boundary', () => {
    const found = newsroomFiles.filter(
      ({ path, text }) =>
        /^['"]use client['"]/m.test(text) ||
        /\bstyle=|\son[A-Z]\w*=|dangerouslySetInnerHTML/.test(text) ||
        /<Suspense\b/.test(text) ||
        /\/loading\.tsx$/.test(path),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('reaches the editorial store by no chain of imports', () => {
    const byPath = new Map(all.map((source) => [source.path.replace(/\.(ts|tsx|mjs)$/, ''), source]))
    const pages = newsroomFiles.filter(({ path }) => path.startsWith('app/'))
    const seen = new Set(pages.map(({ path }) => path.replace(/\.(ts|tsx|mjs)$/, '')))
    for (const path of seen) {
      for (const imported of importsOf(byPath.get(path) ?? { path, text: '' })) seen.add(imported)
    }
    expect(seen.size).toBeGreaterThan(pages.length)
    expect(
      [...seen].filter((path) => path.startsWith('db/editorial/client') || path === 'lib/web/db'),
    ).toEqual([])
  })
})
