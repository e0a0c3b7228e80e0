import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const biome = resolve('node_modules/@biomejs/biome/bin/biome')

/** What may not be imported where; each row is linted as a file at that path that imports that. */
const refused: [path: string, imported: string][] = [
  ['db/public/a.ts', '@/lib/dates'],
  ['lib/releases/a.ts', '@/components/ui/button'],
  ['lib/web/a.ts', '@/app/desk/page'],
  ['components/ui/a.tsx', '@/app/icons'],
  ['lib/releases/b.ts', 'next/headers'],
  ['lib/workflow/a.ts', 'next-auth'],
  ['lib/workflow/b.ts', '@/lib/web/session'],
  ['app/(newsroom)/a.tsx', '@/db/editorial/client'],
  ['app/(newsroom)/b.tsx', '@/lib/releases/queries'],
  ['app/(newsroom)/c.tsx', '@/lib/directory/commands'],
  ['app/(newsroom)/d.tsx', '@/lib/workflow/edition'],
  ['app/(newsroom)/e.tsx', '@/lib/web/session'],
  ['app/(newsroom)/f.tsx', 'next/link'],
  ['app/(answers)/a.tsx', '@/lib/web/db'],
  ['components/newsroom/a.tsx', 'next/image'],
  ['components/newsroom/b.tsx', '@/db/editorial/schema/users'],
  ['lib/releases/published.ts', '@/db/editorial/client'],
  ['lib/releases/published-list.ts', '@/lib/releases/queries'],
  ['components/releases/a.tsx', '@/lib/web/session'],
  ['components/releases/b.tsx', '@/db/editorial/client'],
  ['lib/api/a.ts', '@/db/editorial/directory-kinds'],
  ['lib/api/b.ts', '@/lib/releases/queries'],
  ['lib/api/c.ts', '@/lib/workflow/publish'],
  ['lib/exports/a.ts', '@/db/editorial/client'],
  ['app/api/v1/a.ts', '@/lib/web/session'],
  ['app/api/v1/b.ts', '@/lib/directory/commands'],
]

const allowed: [path: string, imported: string][] = [
  ['lib/releases/c.ts', '@/db/locales'],
  ['components/ui/b.tsx', '@/lib/fields'],
  ['lib/web/b.ts', 'next/headers'],
  ['app/(newsroom)/g.tsx', '@/lib/releases/published'],
  ['app/(newsroom)/h.tsx', '@/lib/web/newsroom'],
  ['app/desk/a.tsx', '@/lib/web/session'],
  ['lib/api/d.ts', '@/lib/releases/published'],
  ['app/api/v1/c.ts', '@/lib/web/newsroom'],
]

/** The files in which lint found a wall broken. */
const broken = new Set<string>()

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'))
  const config = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  for (const [path, imported] of [...refused, ...allowed]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), `import { thing } from '${imported}'\n\nthing()\n`)
  }
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=500', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  for (const { category, location } of diagnostics) {
    if (category === 'lint/style/noRestrictedImports') broken.add(location.path.replace(/^\.\//, ''))
  }
})

describe('lint holds the walls', () => {
  test.each(refused)('%s may not import %s', (path) => {
    expect([...broken]).toContain(path)
  })

  test.each(allowed)('%s may import %s', (path) => {
    expect([...broken]).not.toContain(path)
  })
})
